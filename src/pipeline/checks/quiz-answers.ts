import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import type { ChoiceItem, QuizItem } from '#core/quiz/schema.ts';
import type { Check } from './check.ts';

type PlaceOf = (...path: (string | number)[]) => { file: string; line: number };

/** A choice has the right number of keys, wrong options worth choosing; and no list says the same twice. */
export const checkQuizAnswers: Check = ({ parsed }) =>
  parsed.quizzes.flatMap(({ list: { source, entries } }) =>
    entries.flatMap(({ value, index }) => {
      const place: PlaceOf = (...path) => ({
        file: source.file,
        line: source.lineOf(['items', index, ...path]),
      });
      const issues = textLists(value).flatMap(([key, texts]) => checkTexts(key, texts, place));
      if (value.type !== 'single' && value.type !== 'multiple') return issues;
      return [...checkKeys(value, place), ...checkTempting(value, place), ...issues];
    }),
  );

function checkKeys(item: ChoiceItem, place: PlaceOf): ContentIssue[] {
  const count = item.options.filter(({ correct }) => correct).length;
  if (count === 0) return [createIssue('no-correct-option', place('id'), { item: item.id })];
  if (item.type === 'single' && count > 1) {
    return [createIssue('several-correct-options', place('id'), { item: item.id, count })];
  }
  if (count === item.options.length) return [createIssue('no-wrong-option', place('id'), { item: item.id })];
  return [];
}

function checkTempting(item: ChoiceItem, place: PlaceOf): ContentIssue[] {
  return item.options.flatMap(({ id, correct, tempting }, position) =>
    correct || tempting !== undefined
      ? []
      : [createIssue('tempting-missing', place('options', position, 'id'), { option: id })],
  );
}

/** What a learner chooses, judges or orders, by the key of its list. */
function textLists(item: QuizItem): (readonly [string, readonly { readonly text: string }[]])[] {
  switch (item.type) {
    case 'single':
    case 'multiple':
    case 'label':
      return [['options', item.options]];
    case 'extended':
      return [
        ['options', item.options],
        ['stems', item.stems],
      ];
    case 'ordering':
      return [['entries', item.entries]];
    case 'likelihood':
      return [['findings', item.findings]];
    case 'numeric':
    case 'short':
      return [];
  }
}

function checkTexts(
  key: string,
  texts: readonly { readonly text: string }[],
  place: PlaceOf,
): ContentIssue[] {
  const lines = new Map<string, number>();
  return texts.flatMap(({ text: written }, position) => {
    const here = place(key, position, 'text');
    const text = written.toLowerCase().replace(/\s+/g, ' ').trim();
    const first = lines.get(text);
    if (first !== undefined) return [createIssue('duplicate-option', here, { text: written, first })];
    lines.set(text, here.line);
    return [];
  });
}
