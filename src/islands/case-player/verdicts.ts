import type { Verdict } from '#core/case/schema.ts';
import type { CaseKey } from './words.ts';
import type { IconName } from './icons.tsx';

/** The mark and the word of a verdict; color only repeats them. */
export const verdictMarks: Readonly<Record<Verdict, { readonly icon: IconName; readonly word: CaseKey }>> = {
  best: { icon: 'full', word: 'case.verdictBest' },
  acceptable: { icon: 'half', word: 'case.verdictAcceptable' },
  trap: { icon: 'none', word: 'case.verdictTrap' },
  harmful: { icon: 'none', word: 'case.verdictHarmful' },
};
