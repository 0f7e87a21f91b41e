import type { Score } from '../question-type.ts';
import type { OrderingAnswer } from './validate-answer.ts';

export interface OrderingRubric {
  /** Entry ids in the right order. */
  readonly entries: readonly string[];
}

/**
 * One equal part of a point for each entry that directly follows the one it should follow: a single entry out
 * of place spoils two or three pairs and not all the positions after it. All pairs right is the right order.
 * `parts` says which entries stand in their own position.
 */
export function scoreOrdering({ entries }: OrderingRubric, answer: OrderingAnswer): Score {
  if (answer.length !== entries.length || entries.some((id) => !answer.includes(id))) {
    return { kind: 'invalid', problem: { code: answer.length === 0 ? 'nothing-moved' : 'unreadable' } };
  }
  const pairs = entries.length - 1;
  const right = entries.filter(
    (id, index) => index > 0 && answer[answer.indexOf(id) - 1] === entries[index - 1],
  ).length;
  const points = pairs <= 0 ? 0 : right / pairs;
  const parts = Object.fromEntries(entries.map((id, index) => [id, answer[index] === id]));
  return { kind: 'points', points, correct: points === 1, parts };
}
