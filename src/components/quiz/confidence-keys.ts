import type { Confidence } from '#core/quiz/confidence.ts';

/** Key of the words for each step. */
export const confidenceKeys = {
  1: 'session.guess',
  2: 'session.fairlySure',
  3: 'session.sure',
} as const satisfies Record<Confidence, string>;
