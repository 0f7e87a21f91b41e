import { defineQuestionType } from '../question-type.ts';
import { singleSchema } from './schema.ts';
import { scoreSingle } from './score-answer.ts';
import { validateSingle } from './validate-answer.ts';

export const single = defineQuestionType({
  type: 'single',
  itemSchema: singleSchema,
  promptOf: (item) => ({ type: 'single' as const, options: item.options.map(({ id }) => id) }),
  rubricOf: (item) => ({ correct: item.options.filter(({ correct }) => correct).map(({ id }) => id) }),
  readAnswer: (value) => (typeof value === 'string' ? value : undefined),
  validateAnswer: validateSingle,
  scoreAnswer: scoreSingle,
});
