import type { Shift } from '#core/quiz/likelihood/shifts.ts';

/** Keys of the words for the author's view: as a choice to press, and as a verdict. */
export const shiftKeys = {
  more: { choice: 'quiz.shiftMore', verdict: 'quiz.isMore' },
  less: { choice: 'quiz.shiftLess', verdict: 'quiz.isLess' },
  same: { choice: 'quiz.shiftSame', verdict: 'quiz.isSame' },
} as const satisfies Record<Shift, { choice: string; verdict: string }>;
