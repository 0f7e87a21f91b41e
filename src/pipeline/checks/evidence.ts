import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { isUnknown } from '../course-index.ts';
import type { Check } from './check.ts';

/** Claims rest on references that exist, belong to modules that exist, and are named where they exist. */
export const checkEvidence: Check = ({ parsed, index }) => {
  const issues: ContentIssue[] = [];
  const { source, entries } = parsed.claims;
  for (const { value, index: at } of source === null ? [] : entries) {
    const place = (...path: (string | number)[]) => ({
      file: source?.file ?? '',
      line: source?.lineOf(['claims', at, ...path]) ?? 1,
    });
    for (const [position, id] of value.sources.entries()) {
      if (isUnknown(index.references, id)) {
        issues.push(
          createIssue('unknown-reference', place('sources', position), { id, known: index.references }),
        );
      }
    }
    if (value.module !== undefined && isUnknown(index.modules, value.module)) {
      issues.push(createIssue('unknown-module', place('module'), { id: value.module, known: index.modules }));
    }
  }
  return [...issues, ...checkCourseFile({ parsed, index })];
};

/** The source publication and the claims behind reference ranges. */
const checkCourseFile: Check = ({ parsed, index }) => {
  const issues: ContentIssue[] = [];
  const course = parsed.course?.value ?? null;
  const source = parsed.files.course;
  if (course === null || source === null) return issues;
  const place = (...path: (string | number)[]) => ({ file: source.file, line: source.lineOf(path) });
  const reference = course.source?.reference;
  if (reference !== undefined && isUnknown(index.references, reference)) {
    const at = place('source', 'reference');
    issues.push(createIssue('unknown-reference', at, { id: reference, known: index.references }));
  }
  for (const [at, lab] of course.labs.entries()) {
    for (const [position, id] of lab.claims.entries()) {
      if (!isUnknown(index.claims, id)) continue;
      issues.push(
        createIssue('unknown-claim', place('labs', at, 'claims', position), { id, known: index.claims }),
      );
    }
  }
  return issues;
};
