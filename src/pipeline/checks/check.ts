import type { ContentIssue } from '#core/issue/issue.ts';
import type { CourseIndex } from '../course-index.ts';
import type { ParsedCourse } from '../read/parse-course.ts';

export interface CheckInput {
  readonly parsed: ParsedCourse;
  readonly index: CourseIndex;
}

/** One rule about a course. It reports what it finds and never throws; what broke a schema is not its concern. */
export type Check = (input: CheckInput) => ContentIssue[];
