import type { Score } from '../question-type.ts';
import type { SingleAnswer } from './validate-answer.ts';

export interface SingleRubric {
  /** Ids of the options that count as right; the content checks see to it that there is one. */
  readonly correct: readonly string[];
}

/** All or nothing. */
export function scoreSingle(rubric: SingleRubric, answer: SingleAnswer): Score {
  if (answer === '') return { kind: 'invalid', problem: { code: 'nothing-chosen' } };
  const correct = rubric.correct.includes(answer);
  return { kind: 'points', points: correct ? 1 : 0, correct, parts: { [answer]: correct } };
}
