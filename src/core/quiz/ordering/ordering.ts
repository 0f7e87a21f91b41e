import { orderIds } from '../order.ts';
import type { QuestionType } from '../question-type.ts';
import type { OrderingItem } from './schema.ts';
import { scoreOrdering, type OrderingRubric } from './score-answer.ts';
import {
  readOrderingAnswer,
  validateOrdering,
  type OrderingAnswer,
  type OrderingPrompt,
} from './validate-answer.ts';

/** An order that is never the right one: who leaves it as shown has not answered, and can be told so. */
function displayOrder(prompt: OrderingPrompt, { entries }: OrderingRubric, seed: number): readonly string[] {
  const order = orderIds(prompt.entries, seed);
  const isRight = order.every((id, index) => id === entries[index]);
  return isRight ? [...order.slice(1), ...order.slice(0, 1)] : order;
}

export const ordering: QuestionType<OrderingItem, OrderingPrompt, OrderingRubric, OrderingAnswer> = {
  type: 'ordering',
  isScored: true,
  promptOf: ({ entries }) => ({ type: 'ordering', entries: entries.map(({ id }) => id).sort() }),
  rubricOf: ({ entries }) => ({ entries: entries.map(({ id }) => id) }),
  displayOrder,
  readAnswer: readOrderingAnswer,
  validateAnswer: validateOrdering,
  scoreAnswer: scoreOrdering,
};
