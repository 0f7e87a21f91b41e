import { defineQuestionType } from '../question-type.ts';
import { multipleSchema } from './schema.ts';
import { scoreMultiple } from './score-answer.ts';
import { readMultipleAnswer, validateMultiple } from './validate-answer.ts';

export const multiple = defineQuestionType({
  type: 'multiple',
  itemSchema: multipleSchema,
  promptOf: (item) => ({ type: 'multiple' as const, options: item.options.map(({ id }) => id) }),
  rubricOf: (item) => ({ truth: Object.fromEntries(item.options.map(({ id, correct }) => [id, correct])) }),
  readAnswer: readMultipleAnswer,
  validateAnswer: validateMultiple,
  scoreAnswer: scoreMultiple,
});
