import { areMeasured } from '../measured.ts';
import type { QuestionType } from '../question-type.ts';
import type { SingleItem } from './schema.ts';
import { scoreSingle, type SingleRubric } from './score-answer.ts';
import { validateSingle, type SingleAnswer, type SinglePrompt } from './validate-answer.ts';

export const single: QuestionType<SingleItem, SinglePrompt, SingleRubric, SingleAnswer> = {
  type: 'single',
  isScored: true,
  promptOf: ({ options }) => ({
    type: 'single',
    options: options.map(({ id }) => id),
    ...(areMeasured(options.map(({ text }) => text)) ? { inOrder: true } : {}),
  }),
  rubricOf: (item) => ({ correct: item.options.filter(({ correct }) => correct).map(({ id }) => id) }),
  readAnswer: (value) => (typeof value === 'string' ? value : undefined),
  validateAnswer: validateSingle,
  scoreAnswer: scoreSingle,
};
