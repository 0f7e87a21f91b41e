import { complete, incomplete, type Validity } from '../question-type.ts';
import { readNumber } from './read-number.ts';

export interface NumericPrompt {
  readonly type: 'numeric';
  readonly unit: string;
}
/** As written by the learner, so that it can be shown again. */
export type NumericAnswer = string;

/** Complete once it reads as a number, in the unit asked for or without one. */
export function validateNumeric(prompt: NumericPrompt, answer: NumericAnswer): Validity {
  const read = readNumber(answer, prompt.unit);
  return read.ok ? complete : incomplete(read.problem);
}
