import { defineQuestionType } from '../question-type.ts';
import { numericSchema } from './schema.ts';
import { scoreNumeric } from './score-answer.ts';
import { validateNumeric } from './validate-answer.ts';

export const numeric = defineQuestionType({
  type: 'numeric',
  itemSchema: numericSchema,
  promptOf: (item) => ({ type: 'numeric' as const, unit: item.unit }),
  rubricOf: ({ unit, answer, tolerance }) => ({ unit, answer, tolerance }),
  readAnswer: (value) => (typeof value === 'string' ? value : undefined),
  validateAnswer: validateNumeric,
  scoreAnswer: scoreNumeric,
});
