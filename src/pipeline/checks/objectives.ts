import { measurableVerbs } from '#core/evidence/wording.ts';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { readOutline } from '../markdown/outline.ts';
import { checkStrictLessons } from './strict-lessons.ts';

/** Every objective says what a learner does, and a check in the lesson's own text or at its end asks for it. */
export const checkObjectives = checkStrictLessons(({ lesson: { front, source }, file }, { parsed }) => {
  if (front === null || source.tree === null) return [];
  const shown = new Set([...readOutline(source.tree, front.title).checkIds, front.pretest]);
  const assessed = new Set(
    parsed.quizzes.flatMap(({ list }) =>
      list.entries
        .filter(({ value }) => value.lesson === front.id && shown.has(value.id))
        .map(({ value }) => value.objective),
    ),
  );
  return front.objectives.flatMap(({ id, text }, at): ContentIssue[] => {
    const place = { file, line: source.front.lineOf(['objectives', at]) };
    const verb = /[\p{L}-]+/u.exec(text)?.[0] ?? text;
    const issues: ContentIssue[] = [];
    if (front.language === 'en' && !measurableVerbs.includes(verb.toLowerCase())) {
      issues.push(createIssue('objective-verb', place, { verb }));
    }
    if (!assessed.has(id)) issues.push(createIssue('objective-not-assessed', place, { id }));
    return issues;
  });
});
