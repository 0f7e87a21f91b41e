import type { QuestionType } from '../question-type.ts';
import type { NumericItem } from './schema.ts';
import { scoreNumeric, type NumericRubric } from './score-answer.ts';
import { validateNumeric, type NumericAnswer, type NumericPrompt } from './validate-answer.ts';

export const numeric: QuestionType<NumericItem, NumericPrompt, NumericRubric, NumericAnswer> = {
  type: 'numeric',
  isScored: true,
  promptOf: (item) => ({ type: 'numeric', unit: item.unit }),
  rubricOf: ({ unit, answer, tolerance }) => ({ unit, answer, tolerance }),
  readAnswer: (value) => (typeof value === 'string' ? value : undefined),
  validateAnswer: validateNumeric,
  scoreAnswer: scoreNumeric,
};
