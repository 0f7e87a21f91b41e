import type { Score } from '../question-type.ts';
import { readNumber } from './read-number.ts';
import type { NumericAnswer } from './validate-answer.ts';

export interface NumericRubric {
  readonly unit: string;
  readonly answer: number;
  /** Largest accepted distance from `answer`, in `unit`. */
  readonly tolerance: number;
}

/** All or nothing, within the tolerance. */
export function scoreNumeric(rubric: NumericRubric, answer: NumericAnswer): Score {
  const read = readNumber(answer, rubric.unit);
  if (!read.ok) return { kind: 'invalid', problem: read.problem };
  // 0.3 is not within 0.1 of 0.2 in binary fractions; the slack is far below any digit asked for.
  const slack = 1e-9 * Math.max(1, Math.abs(rubric.answer));
  const correct = Math.abs(read.value - rubric.answer) <= rubric.tolerance + slack;
  return { kind: 'points', points: correct ? 1 : 0, correct, parts: {} };
}
