import type { QuizItem } from '../schema.ts';
import type { LintedItem, LintedOption } from './item-finding.ts';

/** The words of an item as the rules read them: types differ in where they keep their options. */
export function readItem(item: QuizItem): LintedItem {
  return {
    stem: item.stem ?? '',
    clinical: item.clinical === true && item.type !== 'extended',
    question: item.question,
    options: optionsOf(item),
    hasOneKey: item.type === 'single',
    waived: (item.waive ?? []).map(({ rule }) => rule),
  };
}

function optionsOf(item: QuizItem): readonly LintedOption[] {
  if (item.type === 'extended' || item.type === 'label') {
    return item.options.map(({ text }, at) => ({ text, correct: false, sort: null, path: ['options', at] }));
  }
  if (item.type !== 'single' && item.type !== 'multiple') return [];
  return item.options.map(({ text, correct, sort }, at) => ({
    text,
    correct,
    sort: sort ?? null,
    path: ['options', at],
  }));
}
