import type { Claim } from '#core/evidence/schema.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { readProse } from '../markdown/prose.ts';
import type { ProseUnit } from '../markdown/prose.ts';
import type { ParsedLesson } from '../read/parse-course.ts';
import type { Check, CheckInput } from './check.ts';

export interface StrictLesson {
  readonly lesson: ParsedLesson;
  readonly file: string;
  readonly units: readonly ProseUnit[];
  readonly claims: ReadonlyMap<string, Claim>;
}

/** A rule for lessons of courses that say `evidence: strict`; other courses are not asked. */
export function checkStrictLessons(
  rule: (lesson: StrictLesson, input: CheckInput) => readonly ContentIssue[],
): Check {
  return (input) => {
    const { parsed } = input;
    if (parsed.course?.value?.evidence !== 'strict') return [];
    const claims = new Map(parsed.claims.entries.map(({ value }) => [value.id, value]));
    return parsed.lessons.flatMap((lesson) => {
      const { tree, file } = lesson.source;
      return tree === null ? [] : rule({ lesson, file, units: readProse(tree), claims }, input);
    });
  };
}
