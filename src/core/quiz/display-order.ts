import type { Question } from './question.ts';
import { hashText, orderIds } from './order.ts';

/**
 * Ids of the question's shuffled parts in the order of a sitting's `seed`; `[]` where the parts stay as the author
 * put them. Parts are ordered apart from items, else the same id would fall on the same place everywhere.
 */
export function displayOrder({ id, prompt, rubric }: Question, seed: number): readonly string[] {
  const own = hashText(seed, `options of ${id}`);
  switch (prompt.type) {
    case 'single':
      return prompt.inOrder === true ? [] : orderIds(prompt.options, own);
    case 'multiple':
      return orderIds(prompt.options, own);
    case 'ordering':
      return 'entries' in rubric ? unlike(rubric.entries, orderIds(prompt.entries, own)) : [];
    default:
      // A list to look things up in keeps its order, and so do stems, spots and findings.
      return [];
  }
}

/** An order that is never the right one: who leaves it as shown has not answered, and can be told so. */
function unlike(right: unknown, order: readonly string[]): readonly string[] {
  return String(order) === String(right) ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
