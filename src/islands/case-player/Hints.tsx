import type { ReactElement } from 'react';
import type { Hint } from '#core/case/view.ts';
import { AuthoredProse } from './Authored.tsx';
import { Evidence } from './Evidence.tsx';
import type { Words } from './words.ts';

interface HintsProps {
  readonly hints: readonly Hint[];
  readonly sourceHref: string;
  readonly words: Words;
}

/** What a learner may think of now; closed until asked for. */
export function Hints({ hints, sourceHref, words }: HintsProps): ReactElement | null {
  if (hints.length === 0) return null;
  return (
    <section className="case-hints" aria-label={words.t('case.hints')}>
      {hints.map(({ id, text, claims, evidence }) => (
        <details key={id}>
          <summary>{words.t('case.hint')}</summary>
          <AuthoredProse text={text} words={words} />
          <Evidence claims={claims} mark={evidence} sourceHref={sourceHref} words={words} />
        </details>
      ))}
    </section>
  );
}
