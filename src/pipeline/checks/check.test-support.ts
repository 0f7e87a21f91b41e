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

/** `line code` of everything that `check` finds. */
export function findings(check: Check, input: CheckInput): string[] {
  return check(input).map(({ line, code }) => `${String(line)} ${code}`);
}
