import type { QuestionType } from '../question-type.ts';
import type { MultipleItem } from './schema.ts';
import { scoreMultiple, type MultipleRubric } from './score-answer.ts';
import {
  readMultipleAnswer,
  validateMultiple,
  type MultipleAnswer,
  type MultiplePrompt,
} from './validate-answer.ts';

export const multiple: QuestionType<MultipleItem, MultiplePrompt, MultipleRubric, MultipleAnswer> = {
  type: 'multiple',
  isScored: true,
  promptOf: (item) => ({ type: 'multiple', options: item.options.map(({ id }) => id) }),
  rubricOf: (item) => ({ truth: Object.fromEntries(item.options.map(({ id, correct }) => [id, correct])) }),
  readAnswer: readMultipleAnswer,
  validateAnswer: validateMultiple,
  scoreAnswer: scoreMultiple,
};
