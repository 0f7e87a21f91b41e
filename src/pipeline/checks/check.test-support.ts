import { indexCourse } from '../course-index.ts';
import { readCourseFiles } from '../read/course-files.ts';
import { parseCourse } from '../read/parse-course.ts';
import type { Check, CheckInput } from './check.ts';

/** A course of a few files, as checks get it. Files that a test leaves out are absent. */
export function courseOf(texts: Readonly<Record<string, string>>): CheckInput {
  const { parsed } = parseCourse(readCourseFiles('knots', new Map(Object.entries(texts))));
  return { parsed, index: indexCourse(parsed) };
}

/** A course whose one lesson, `bowline`, has this text; it begins on line 10 of its file. */
export function lessonOf(body: string, others: Readonly<Record<string, string>> = {}): CheckInput {
  const front = `---
schema: lesson/1
id: bowline
title: A loop
summary: How a loop holds under load.
minutes: 1
objectives: [{ id: tie-it, text: Tie the loop once. }]
---

`;
  return courseOf({ ...others, 'lessons/bowline.mdx': front + body });
}

const strictCourse = `schema: course/1
id: knots
title: { en: Knots }
summary: { en: Knots that hold. }
languages: [en]
modules: [{ id: first, title: { en: First }, lessons: [bowline] }]
evidence: strict
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
review: { state: unreviewed }
contact: { kind: none }
safety: { en: A test. }
`;

/** As `lessonOf`, in a course that says `evidence: strict` and has these claims: text and what else differs. */
export function strictLessonOf(
  body: string,
  claims: Readonly<Record<string, { readonly text: string } & Readonly<Record<string, unknown>>>>,
  others: Readonly<Record<string, string>> = {},
): CheckInput {
  const entries = Object.entries(claims).map(([id, fields]) => ({
    id,
    standing: 'as-stated',
    support: 'abstract',
    direct: true,
    ...fields,
  }));
  const file = JSON.stringify({ schema: 'claims/1', claims: entries });
  return lessonOf(body, { 'course.yaml': strictCourse, 'claims.yaml': file, ...others });
}

/** `line code` of everything that `check` finds. */
export function findings(check: Check, input: CheckInput): string[] {
  return check(input).map(({ line, code }) => `${String(line)} ${code}`);
}
