import type { QuestionType } from '../question-type.ts';
import type { ShortItem } from './schema.ts';
import { scoreShort, type ShortRubric } from './score-answer.ts';
import { readShortAnswer, validateShort, type ShortAnswer, type ShortPrompt } from './validate-answer.ts';

export const short: QuestionType<ShortItem, ShortPrompt, ShortRubric, ShortAnswer> = {
  type: 'short',
  isScored: true,
  promptOf: () => ({ type: 'short' }),
  rubricOf: ({ accepted, mistakes }) => ({
    accepted,
    mistakes: mistakes.map(({ id, forms }) => ({ id, forms })),
  }),
  readAnswer: readShortAnswer,
  validateAnswer: validateShort,
  scoreAnswer: scoreShort,
};
