import type { Course } from '#core/course/schema.ts';
import { directoryPath, searchIndexPath } from '#core/search/index-parts.ts';
import { allCourses } from '#data/site.ts';
import { assetHref } from '#i18n/href.ts';

/** Addresses of the indexes of all courses; that of the page's own course first, as it is asked first. */
export function indexAddresses(course?: Pick<Course, 'id'>): string {
  return allCourses()
    .map((each) => each.course.id)
    .sort((a, b) => Number(b === course?.id) - Number(a === course?.id))
    .map((id) => assetHref(searchIndexPath(id)))
    .join(' ');
}

/** Address of the directory; a site of one course needs none. */
export const directoryAddress = (): string | undefined =>
  allCourses().length > 1 ? assetHref(directoryPath) : undefined;
