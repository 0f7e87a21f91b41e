import { reservedCourseIds } from '#core/course/reserved-ids.ts';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import type { Check } from './check.ts';

/** The folder is a course: it has a course.yaml, a name that is free, and no file that nothing reads. */
export const checkCourseFolder: Check = ({ parsed: { files } }) => {
  const { folder } = files;
  const issues: ContentIssue[] = files.strays.map((file) =>
    createIssue('stray-file', { file, line: 1 }, { path: file.slice(folder.length + 1) }),
  );
  const place = { file: `${folder}/course.yaml`, line: files.course?.lineOf(['id']) ?? 1 };
  if (files.course === null) issues.push(createIssue('course-file-missing', place, { folder }));
  if ((reservedCourseIds as readonly string[]).includes(folder)) {
    issues.push(createIssue('reserved-id', place, { id: folder, reserved: reservedCourseIds }));
  }
  return issues;
};
