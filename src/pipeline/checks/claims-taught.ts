import { untaughtClaims } from '#core/evidence/coverage.ts';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { assembleCourse } from '../assemble-course.ts';
import type { Check } from './check.ts';

/** A course that says `evidence: strict` teaches every claim of its source in the claim's own module, or excuses it. */
export const checkClaimsTaught: Check = ({ parsed }) => {
  const { source, entries } = parsed.claims;
  if (parsed.course?.value?.evidence !== 'strict' || source === null) return [];
  const course = assembleCourse(parsed, new Map());
  if (course === null) return [];
  const untaught = new Set(untaughtClaims(course).map(({ id }) => id));
  return entries
    .filter(({ value }) => untaught.has(value.id))
    .map(({ value: { id, module }, index }): ContentIssue => {
      const place = { file: source.file, line: source.lineOf(['claims', index]) };
      return createIssue('claim-not-taught', place, { id, module: module ?? 'any' });
    });
};
