import { excusedClaims, untaughtClaims } from '#core/evidence/coverage.ts';
import type { Claim } from '#core/evidence/schema.ts';
import { createIssue } from '#core/issue/catalogue.ts';
import type { Place } from '#core/issue/catalogue.ts';
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
  const { excused, most } = excusedClaims(course);
  const oneTooMany = excused[most]?.id;
  return entries.flatMap(({ value: claim, index }): ContentIssue[] => {
    const { id, module } = claim;
    const place = (...path: string[]): Place => ({
      file: source.file,
      line: source.lineOf(['claims', index, ...path]),
    });
    const issues = checkExcuse(claim, place('excused', 'kind'));
    if (untaught.has(id))
      issues.push(createIssue('claim-not-taught', place(), { id, module: module ?? 'any' }));
    if (id === oneTooMany) {
      issues.push(createIssue('too-many-excused', place('excused'), { id, found: excused.length, most }));
    }
    return issues;
  });
};

function checkExcuse({ id, standing, support, excused }: Claim, place: Place): ContentIssue[] {
  if (excused === undefined) return [];
  const { kind } = excused;
  const fits = kind === 'doubtful-unrecoverable' ? standing === 'disputed' : support === 'source-itself';
  return fits ? [] : [createIssue('excuse-unfit', place, { id, kind })];
}
