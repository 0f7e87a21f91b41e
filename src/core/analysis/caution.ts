import { settleSum } from './settle-sum.ts';

/**
 * How far correlations and reliabilities of so few learners carry. `hidden`: under 30 they are noise and should not be
 * shown; `uncertain`: under 100 they should be shown as such.
 */
export type Caution = 'hidden' | 'uncertain' | 'none';

export function cautionOf(learners: number): Caution {
  if (learners < 30) return 'hidden';
  return learners < 100 ? 'uncertain' : 'none';
}

/**
 * What asks for another look at an item. `check-key`: those who did well on the rest missed it, which is most often a wrong
 * key. `weak`: it hardly tells them apart.
 */
export type ItemFlag = 'too-hard' | 'too-easy' | 'weak' | 'check-key';

const hard = 0.25;
const easy = 0.95;
const weak = 0.1;

export function flagsOf(difficulty: number, correlation: number | null, caution: Caution): ItemFlag[] {
  const flags: ItemFlag[] = [];
  const mean = settleSum(difficulty);
  if (mean < hard) flags.push('too-hard');
  if (mean > easy) flags.push('too-easy');
  if (correlation === null || caution === 'hidden') return flags;
  const r = settleSum(correlation);
  if (r < 0) flags.push('check-key');
  else if (r < weak) flags.push('weak');
  return flags;
}
