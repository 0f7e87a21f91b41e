import { pagePath } from '#core/course/address.ts';
import type { LoadedCourse } from '#core/course/loaded.ts';

export interface TeachPlace {
  /** Path with its anchor, for `href`. */
  readonly path: string;
  /** The heading over the paragraph, or the lesson's title. */
  readonly title: string;
}

/** `teach` is `lesson-id` or `lesson-id#heading-anchor`; the content checks know that it exists. */
export function teachPlace(course: LoadedCourse, teach: string): TeachPlace {
  const [lessonId = '', anchor] = teach.split('#');
  const lesson = course.lessons.get(lessonId);
  const heading = lesson?.headings.find(({ slug }) => slug === anchor);
  const path = pagePath(course.course.id, 'lesson', lessonId);
  return {
    path: anchor === undefined ? path : `${path}#${anchor}`,
    title: heading?.text ?? lesson?.front.title ?? lessonId,
  };
}
