import type { Score } from '../question-type.ts';
import type { MultipleAnswer } from './validate-answer.ts';

export interface MultipleRubric {
  /** By option id: is the statement true? */
  readonly truth: Readonly<Record<string, boolean>>;
}

/** One equal part of a point for each statement judged rightly. */
export function scoreMultiple(rubric: MultipleRubric, answer: MultipleAnswer): Score {
  const statements = Object.entries(rubric.truth);
  if (statements.some(([id]) => !Object.hasOwn(answer, id))) {
    return { kind: 'invalid', problem: { code: 'not-all-judged' } };
  }
  const parts = Object.fromEntries(statements.map(([id, truth]) => [id, answer[id] === truth]));
  const right = Object.values(parts).filter(Boolean).length;
  // A rubric without statements cannot be earned; 0/0 must not become NaN in a record.
  const points = statements.length === 0 ? 0 : right / statements.length;
  return { kind: 'points', points, correct: points === 1, parts };
}
