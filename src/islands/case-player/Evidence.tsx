import type { ReactElement } from 'react';
import type { EvidenceMark } from '#core/case/schema.ts';
import { Icon } from './icons.tsx';
import type { Words } from './words.ts';

interface EvidenceProps {
  readonly claims: readonly string[];
  readonly mark?: EvidenceMark | null;
  /** Address of the course's list of claims. */
  readonly sourceHref: string;
  readonly words: Words;
}

/** What stands behind a sentence: links to its claims, or the plain word that nothing does yet. */
export function Evidence({ claims, mark, sourceHref, words }: EvidenceProps): ReactElement | null {
  if (claims.length === 0 && (mark === undefined || mark === null)) return null;
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
      <EvidenceNote mark={mark ?? null} words={words} />
    </p>
  );
}

export function EvidenceNote(props: {
  readonly mark: EvidenceMark | null;
  readonly words: Words;
}): ReactElement | null {
  if (props.mark === null) return null;
  return (
    <span className="case-mark">
      <Icon name="notice" />
      {props.words.t(props.mark === 'unproven' ? 'case.unproven' : 'case.textbook')}
    </span>
  );
}
