import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { findAlikeStems } from '#core/quiz/lint/alike-stems.ts';
import { areKeysBunched } from '#core/quiz/lint/key-positions.ts';
import { areMeasured } from '#core/quiz/measured.ts';
import type { QuizItem } from '#core/quiz/schema.ts';
import type { ParsedCourse, ParsedQuiz } from '../read/parse-course.ts';
import type { Check } from './check.ts';

/** What only shows when items are read together: keys in one place, and the same question twice. */
export const checkQuizFiles: Check = ({ parsed }) => [
  ...parsed.quizzes.flatMap(findBunchedKeys),
  ...findAlike(parsed),
];

function findBunchedKeys({ list: { source, entries } }: ParsedQuiz): ContentIssue[] {
  const keys = entries.flatMap(({ value }) => keyPlace(value));
  if (!areKeysBunched(keys)) return [];
  const counts = new Map<number, number>();
  for (const { position } of keys) counts.set(position + 1, (counts.get(position + 1) ?? 0) + 1);
  const places = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([place, count]) => `${String(place)} (${String(count)}×)`)
    .join(', ');
  return [createIssue('key-positions', { file: source.file, line: source.lineOf(['items']) }, { places })];
}

/** Figures stand in their own order, so their key has no place to choose. */
function keyPlace(item: QuizItem): { position: number; options: number }[] {
  if (item.type !== 'single' || areMeasured(item.options.map(({ text }) => text))) return [];
  const position = item.options.findIndex(({ correct }) => correct);
  return position < 0 ? [] : [{ position, options: item.options.length }];
}

function findAlike({ quizzes }: ParsedCourse): ContentIssue[] {
  const items = quizzes.flatMap(({ list: { source, entries } }) =>
    entries.map(({ value, index }) => ({
      id: value.id,
      text: `${value.stem ?? ''} ${value.question}`,
      place: { file: source.file, line: source.lineOf(['items', index, 'id']) },
    })),
  );
  const places = new Map(items.map(({ id, place }) => [id, place]));
  return findAlikeStems(items).flatMap(({ id, other, percent }) => {
    const place = places.get(id);
    return place === undefined ? [] : [createIssue('alike-stems', place, { other, percent })];
  });
}
