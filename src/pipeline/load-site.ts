import type { LoadedCourse, Site } from '#core/course/loaded.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { patientModels } from '#core/patient/registry.ts';
import type { CaseLinter } from './checks/case-play.ts';
import type { PatientModels } from './checks/cases.ts';
import { loadCourse, sortIssues } from './load-course.ts';
import { readCourseFiles } from './read/course-files.ts';
import { readCourseFolders } from './read/course-folders.ts';

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
  for (const { folder, texts } of readCourseFolders(contentDir)) {
    const { course, found } = loadCourse(readCourseFiles(folder, texts), models, linter);
    if (course !== null) courses.set(course.course.id, course);
    issues.push(...found);
  }
  return { site: { courses }, issues: sortIssues(issues) };
}
