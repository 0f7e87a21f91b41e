import type { LoadedCourse, Site } from '#core/course/loaded.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { patientModels } from '#core/patient/registry.ts';
import { assembleCourse } from './assemble-course.ts';
import { allChecks } from './checks/all.ts';
import type { CaseLinter } from './checks/case-play.ts';
import { checkCases } from './checks/cases.ts';
import type { PatientModels } from './checks/cases.ts';
import { indexCourse } from './course-index.ts';
import { readCourseFolders } from './read/course-files.ts';
import type { CourseFiles } from './read/course-files.ts';
import { parseCourse } from './read/parse-course.ts';

export interface LoadResult {
  readonly site: Site;
  /** Everything that is wrong, in order of file and line. Pages are only built where none is an error. */
  readonly issues: readonly ContentIssue[];
}

/**
 * Reads and checks every course below `contentDir`. Never throws for what an author wrote.
 * @param linter plays each case in hundreds of ways; without one only the paths that a case names are played
 */
export function loadSite(
  contentDir: string,
  models: PatientModels = patientModels,
  linter: CaseLinter | null = null,
): LoadResult {
  const courses = new Map<string, LoadedCourse>();
  const issues: ContentIssue[] = [];
  for (const files of readCourseFolders(contentDir)) {
    const { course, found } = loadCourse(files, models, linter);
    if (course !== null) courses.set(course.course.id, course);
    issues.push(...found);
  }
  return { site: { courses }, issues: sortIssues(issues) };
}

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

function sortIssues(issues: readonly ContentIssue[]): ContentIssue[] {
  return [...issues].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || compare(a.code, b.code) || compare(a.message, b.message),
  );
}

/** By code unit: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
