import { complete, incomplete, type Validity } from '../question-type.ts';

export interface OrderingPrompt {
  readonly type: 'ordering';
  /** Ids of the entries, sorted as text: the authored order is the key. */
  readonly entries: readonly string[];
}
/** Entry ids in the order given; empty while nothing was moved. */
export type OrderingAnswer = readonly string[];

export function readOrderingAnswer(value: unknown): OrderingAnswer | undefined {
  return Array.isArray(value) && value.every((id): id is string => typeof id === 'string')
    ? value
    : undefined;
}

/** Complete once it holds every entry, each once. */
export function validateOrdering({ entries }: OrderingPrompt, answer: OrderingAnswer): Validity {
  if (answer.length === 0) return incomplete({ code: 'nothing-moved' });
  const isWhole = answer.length === entries.length && entries.every((id) => answer.includes(id));
  return isWhole ? complete : incomplete({ code: 'unreadable' });
}
