import type { ReactElement } from 'react';
import type { SupportLevel } from '#core/case/support-schema.ts';
import { supportNames } from './support-names.ts';
import type { CaseKey, Words } from './words.ts';

interface SupportProps {
  /** Help that the run had. */
  readonly support: SupportLevel;
  /** Ways to play the case. */
  readonly levels: readonly SupportLevel[];
  readonly words: Words;
}

const endedNotes: Readonly<Record<SupportLevel, CaseKey>> = {
  worked: 'case.endedWorked',
  prompted: 'case.endedPrompted',
  unaided: 'case.endedUnaided',
};

/** What help a score was reached with; nothing where the case offers only one way. */
export function SupportNote({ support, levels, words }: SupportProps): ReactElement | null {
  if (levels.length === 1) return null;
  return <p className="case-support-note">{words.t(endedNotes[support])}</p>;
}

/** The same way again, or with other help. */
export function PlayAgain(
  props: SupportProps & { readonly onPlay: (support: SupportLevel) => void },
): ReactElement {
  const { support, levels, words, onPlay } = props;
  return (
    <div className="case-row">
      <button type="button" data-variant="primary" onClick={() => onPlay(support)}>
        {words.t('case.tryAgain')}
      </button>
      {levels
        .filter((level) => level !== support)
        .map((level) => (
          <button key={level} type="button" onClick={() => onPlay(level)}>
            {words.t('case.playLevel', { support: words.t(supportNames[level]) })}
          </button>
        ))}
      <button type="button" onClick={() => globalThis.print()}>
        {words.t('case.print')}
      </button>
    </div>
  );
}
