import type { LoadedCourse, Site } from '#core/course/loaded.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { assembleCourse } from './assemble-course.ts';
import { readCourseFolders } from './read/course-files.ts';
import { parseCourse } from './read/parse-course.ts';

export interface LoadResult {
  readonly site: Site;
  /** Everything that is wrong, in order of file and line. Pages are only built where none is an error. */
  readonly issues: readonly ContentIssue[];
}

/** Reads and checks every course below `contentDir`. Never throws for what an author wrote. */
export function loadSite(contentDir: string): LoadResult {
  const courses = new Map<string, LoadedCourse>();
  const issues: ContentIssue[] = [];
  for (const files of readCourseFolders(contentDir)) {
    const { parsed, issues: found } = parseCourse(files);
    issues.push(...found);
    const loaded = assembleCourse(parsed);
    if (loaded !== null) courses.set(loaded.course.id, loaded);
  }
  return { site: { courses }, issues: sortIssues(issues) };
}

function sortIssues(issues: readonly ContentIssue[]): ContentIssue[] {
  const key = (issue: ContentIssue): string =>
    `${issue.file}\n${String(issue.line).padStart(7, '0')}\n${issue.code}`;
  return [...issues].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
