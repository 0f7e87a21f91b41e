import type { Claim } from '#core/evidence/schema.ts';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { countBank, tallyObjectives } from '#core/quiz/bank.ts';
import type { BankCounts, BankGoals } from '#core/quiz/bank.ts';
import { keyClaims } from '#core/quiz/lint/key-claims.ts';
import { weaknessOf } from '#core/quiz/lint/weak-claim.ts';
import type { QuizItem } from '#core/quiz/schema.ts';
import type { ParsedCourse } from '../read/parse-course.ts';
import type { Check } from './check.ts';

/** All items together are what the course says in `bank:` they shall be. */
export const checkQuizBank: Check = ({ parsed }) => {
  const goals = parsed.course?.value?.bank;
  if (goals === undefined) return [];
  const items = parsed.quizzes.flatMap(({ list }) => list.entries.map(({ value }) => value));
  return [
    ...findShortCounts(parsed, goals, items),
    ...findThinObjectives(parsed, goals['per-objective'] ?? 0, items),
    ...(goals.corrections === undefined ? [] : findUnasked(parsed, items)),
  ];
};

function findShortCounts(parsed: ParsedCourse, goals: BankGoals, items: readonly QuizItem[]): ContentIssue[] {
  const counts: Readonly<Record<string, number>> = { ...countBank(items) };
  return Object.entries(counts).flatMap(([what, found]) => {
    const least = goals[what as keyof BankCounts];
    if (least === undefined || found >= least) return [];
    const course = parsed.files.course;
    const place = { file: course?.file ?? '', line: course?.lineOf(['bank', what]) ?? 1 };
    return [createIssue('bank-short', place, { what, found, least })];
  });
}

function findThinObjectives(
  { lessons }: ParsedCourse,
  least: number,
  items: readonly QuizItem[],
): ContentIssue[] {
  const tally = tallyObjectives(items);
  return lessons.flatMap(({ source, front }) =>
    (front?.objectives ?? []).flatMap(({ id }, at) => {
      const found = tally.get(`${source.name}/${id}`) ?? 0;
      const place = { file: source.front.file, line: source.front.lineOf(['objectives', at]) };
      return found >= least ? [] : [createIssue('objective-thin', place, { id, found, least })];
    }),
  );
}

function findUnasked({ claims }: ParsedCourse, items: readonly QuizItem[]): ContentIssue[] {
  const asked = new Set(items.flatMap(keyClaims).map(({ claim }) => claim));
  const isDue = (claim: Claim): boolean =>
    claim.standing === 'corrected' &&
    claim.unasked === undefined &&
    claim.support !== 'secondary-page' &&
    weaknessOf(claim) === null;
  return claims.entries
    .filter(({ value }) => isDue(value) && !asked.has(value.id))
    .map(({ value: { id }, index }) => {
      const place = { file: claims.source?.file ?? '', line: claims.source?.lineOf(['claims', index]) ?? 1 };
      return createIssue('correction-not-asked', place, { id });
    });
}
