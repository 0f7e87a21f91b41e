import type { QuestionType } from '../question-type.ts';
import type { OrderingItem } from './schema.ts';
import { scoreOrdering, type OrderingRubric } from './score-answer.ts';
import {
  readOrderingAnswer,
  validateOrdering,
  type OrderingAnswer,
  type OrderingPrompt,
} from './validate-answer.ts';

export const ordering: QuestionType<OrderingItem, OrderingPrompt, OrderingRubric, OrderingAnswer> = {
  type: 'ordering',
  isScored: true,
  promptOf: ({ entries }) => ({ type: 'ordering', entries: entries.map(({ id }) => id).sort() }),
  rubricOf: ({ entries }) => ({ entries: entries.map(({ id }) => id) }),
  readAnswer: readOrderingAnswer,
  validateAnswer: validateOrdering,
  scoreAnswer: scoreOrdering,
};
