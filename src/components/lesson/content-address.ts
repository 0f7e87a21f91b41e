import { courseSectionPath, pagePath, termAnchor } from '#core/course/address.ts';
import { href } from '#i18n/href.ts';
import type { LessonContext } from './lesson-context.ts';

/** Where a link written in a lesson leads: `lesson:id#anchor`, `glossary:id`, `case:id`, `quiz:id` or an address. */
export function contentAddress(context: LessonContext, target: string): string {
  const parts = /^(lesson|glossary|case|quiz):([^#]+)(#.*)?$/.exec(target);
  if (parts === null) return target;
  const [, scheme, id = '', anchor = ''] = parts;
  const { course, locale } = context;
  if (scheme === 'lesson' || scheme === 'case' || scheme === 'quiz') {
    return `${href(locale, pagePath(course.course.id, scheme, id))}${anchor}`;
  }
  return `${href(locale, courseSectionPath(course.course.id, 'glossary'))}#${termAnchor(id)}`;
}
