import { orderIds } from '../quiz/order.ts';
import type { QuizTask } from './task.ts';

/**
 * Ids of what a quiz task asks, in authored order, or null where the quiz has not all of it. `count` items are drawn
 * by the seed, the same for everyone who has the assignment; fewer where the quiz has fewer.
 */
export function askedItems(
  { sample }: QuizTask,
  questions: readonly { readonly id: string }[],
): readonly string[] | null {
  const known = questions.map(({ id }) => id);
  if (sample === undefined) return known;
  if ('items' in sample) return sample.items.every((id) => known.includes(id)) ? sample.items : null;
  const drawn = new Set(orderIds(known, sample.seed).slice(0, sample.count));
  return known.filter((id) => drawn.has(id));
}
