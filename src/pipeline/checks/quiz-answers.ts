import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import type { ChoiceItem } from '#core/quiz/schema.ts';
import type { Check } from './check.ts';

type PlaceOf = (...path: (string | number)[]) => { file: string; line: number };

/** A choice has the right number of keys, wrong options worth choosing, and no option twice. */
export const checkQuizAnswers: Check = ({ parsed }) =>
  parsed.quizzes.flatMap(({ list: { source, entries } }) =>
    entries.flatMap(({ value, index }) => {
      if (value.type === 'numeric') return [];
      const place: PlaceOf = (...path) => ({
        file: source.file,
        line: source.lineOf(['items', index, ...path]),
      });
      return [...checkKeys(value, place), ...checkOptions(value, place)];
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

function checkOptions(item: ChoiceItem, place: PlaceOf): ContentIssue[] {
  const lines = new Map<string, number>();
  const issues: ContentIssue[] = [];
  for (const [position, option] of item.options.entries()) {
    const at = place('options', position, 'id');
    if (!option.correct && option.tempting === undefined) {
      issues.push(createIssue('tempting-missing', at, { option: option.id }));
    }
    const here = place('options', position, 'text');
    const text = option.text.toLowerCase().replace(/\s+/g, ' ').trim();
    const first = lines.get(text);
    if (first !== undefined) issues.push(createIssue('duplicate-option', here, { text: option.text, first }));
    else lines.set(text, here.line);
  }
  return issues;
}
