import type { LoadedCourse } from '#core/course/loaded.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { assembleCourse } from './assemble-course.ts';
import { allChecks } from './checks/all.ts';
import type { CaseLinter } from './checks/case-play.ts';
import { checkCases } from './checks/cases.ts';
import type { PatientModels } from './checks/cases.ts';
import { indexCourse } from './course-index.ts';
import type { CourseFiles } from './read/course-files.ts';
import { parseCourse } from './read/parse-course.ts';

/** One course, from files already read. */
export function loadCourse(
  files: CourseFiles,
  models: PatientModels,
  linter: CaseLinter | null = null,
): { course: LoadedCourse | null; found: ContentIssue[] } {
  const { parsed, issues } = parseCourse(files);
  const input = { parsed, index: indexCourse(parsed) };
  const checked = checkCases(input, models, linter);
  const found = [...issues, ...allChecks.flatMap((check) => check(input)), ...checked.issues];
  return { course: assembleCourse(parsed, checked.cases), found };
}

/** In order of file and line. */
export function sortIssues(issues: readonly ContentIssue[]): ContentIssue[] {
  return [...issues].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || compare(a.code, b.code) || compare(a.message, b.message),
  );
}

/** By code unit: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
