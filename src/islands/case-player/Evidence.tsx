import { createContext, useContext, type ReactElement } from 'react';
import type { EvidenceMark } from '#core/case/schema.ts';
import { referenceAnchor } from '#core/course/address.ts';
import { Icon } from './icons.tsx';
import type { CaseKey, Words } from './words.ts';

/** Address of the course's list of references. */
export const ReferencesHref = createContext('');

interface EvidenceProps {
  readonly claims: readonly string[];
  readonly mark?: EvidenceMark | null;
  /** Address of the course's list of claims. */
  readonly sourceHref: string;
  readonly words: Words;
}

/** What stands behind a sentence: links to its claims or its source, or the plain word that nothing does yet. */
export function Evidence({ claims, mark = null, sourceHref, words }: EvidenceProps): ReactElement | null {
  if (claims.length === 0 && (mark === null || mark === 'narrative')) return null;
  return (
    <p className="case-evidence">
      {claims.length > 0 && (
        <>
          {words.t('case.evidence')}:{' '}
          {claims.map((claim) => (
            <a key={claim} href={`${sourceHref}#${claim}`}>
              {claim}
            </a>
          ))}
        </>
      )}
      <EvidenceNote mark={mark} words={words} />
    </p>
  );
}

interface EvidenceNoteProps {
  readonly mark: EvidenceMark | null;
  readonly words: Words;
}

/** The mark alone. Words that state nothing need none. */
export function EvidenceNote({ mark, words }: EvidenceNoteProps): ReactElement | null {
  if (mark === null || mark === 'narrative') return null;
  if (typeof mark === 'object') return <SourceNote mark={mark} words={words} />;
  return (
    <span className="case-mark">
      <Icon name="notice" />
      {words.t(mark === 'unproven' ? 'case.unproven' : 'case.textbook')}
    </span>
  );
}

type SourceMark = Extract<EvidenceMark, object>;
const supportWords: Readonly<Record<SourceMark['support'], CaseKey>> = {
  direct: 'case.sourceDirect',
  partial: 'case.sourcePartial',
  textbook: 'case.textbook',
};

function SourceNote({ mark, words }: { readonly mark: SourceMark; readonly words: Words }): ReactElement {
  const references = useContext(ReferencesHref);
  return (
    <span className={mark.support === 'textbook' ? 'case-mark' : 'case-source'}>
      {mark.support === 'textbook' && <Icon name="notice" />}
      {words.t(supportWords[mark.support])}:{' '}
      <a href={`${references}#${referenceAnchor(mark.source)}`}>{mark.source}</a>
    </span>
  );
}
