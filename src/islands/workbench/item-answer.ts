import type { Answer } from '#core/quiz/question.ts';
import type { QuizItem } from '#core/quiz/schema.ts';

/** Name of the control that answers a part of an item. */
export const partName = (part: string): string => `part ${part}`;
export const wholeName = 'answer';

/** Reads the answer from the form of an item, in the form that its type stores. */
export function answerIn(item: QuizItem, form: FormData): Answer {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const given = (parts: readonly { readonly id: string }[]): [string, string][] =>
    parts.map(({ id }): [string, string] => [id, text(partName(id))]).filter(([, value]) => value !== '');
  switch (item.type) {
    case 'single':
    case 'numeric':
    case 'short':
      return text(wholeName);
    case 'multiple':
      return Object.fromEntries(given(item.options).map(([id, value]) => [id, value === 'true']));
    case 'extended':
      return Object.fromEntries(given(item.stems));
    case 'label':
      return Object.fromEntries(given(item.spots));
    case 'likelihood':
      return Object.fromEntries(given(item.findings));
    case 'ordering':
      return orderIn(given(item.entries));
  }
}

/** Entries by the place that was chosen for each; the same place twice is no order. */
function orderIn(places: readonly (readonly [string, string])[]): string[] {
  const isOrder = new Set(places.map(([, place]) => place)).size === places.length;
  return isOrder ? places.toSorted(([, a], [, b]) => Number(a) - Number(b)).map(([id]) => id) : [];
}
