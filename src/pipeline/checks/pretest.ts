import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import type { QuizItem } from '#core/quiz/schema.ts';
import { isUnknown } from '../course-index.ts';
import { readOutline } from '../markdown/outline.ts';
import type { Check } from './check.ts';
import { checkStrictLessons } from './strict-lessons.ts';

/** Besides the question that is asked before and after it, a text interrupts its reader this often. */
const checkLimits = { least: 2, most: 3 } as const;

/** What is asked before a text, and again at its end, is one choice that asks for more than a name. */
export const checkPretest: Check = ({ parsed, index }) => {
  const items = new Map(
    parsed.quizzes.flatMap(({ list }) => list.entries.map(({ value }) => [value.id, value] as const)),
  );
  return parsed.lessons.flatMap(({ front, source: { file, tree, front: matter } }): ContentIssue[] => {
    const id = front?.pretest;
    if (front == null || id === undefined || tree === null) return [];
    const place = { file, line: matter.lineOf(['pretest']) };
    if (isUnknown(index.checks, id))
      return [createIssue('unknown-check', place, { id, known: index.checks })];
    const item = items.get(id);
    const why =
      item === undefined ? null : findFault(item, front.id, readOutline(tree, front.title).checkIds);
    return why === null ? [] : [createIssue('pretest-unfit', place, { id, why })];
  });
};

function findFault(item: QuizItem, lesson: string, shown: readonly string[]): string | null {
  if (item.type !== 'single') return 'it is not a single choice';
  if (item.level === 'recall') return 'it only asks to recall';
  if (item.lesson !== lesson) return `it belongs to the lesson \`${item.lesson}\``;
  return shown.includes(item.id) ? 'the text shows it too' : null;
}

/** A course that says `evidence: strict` asks in every lesson: once before it, and two or three times in its text. */
export const checkAsking = checkStrictLessons(({ lesson: { front, source }, file }) => {
  if (front === null || source.tree === null) return [];
  const issues: ContentIssue[] = [];
  const place = { file, line: source.front.lineOf(['id']) };
  if (front.pretest === undefined) issues.push(createIssue('pretest-missing', place, {}));
  const found = readOutline(source.tree, front.title).checkIds.length;
  const { least, most } = checkLimits;
  if (found < least || found > most) issues.push(createIssue('check-count', place, { found, least, most }));
  return issues;
});
