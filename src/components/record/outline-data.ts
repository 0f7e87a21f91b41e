import type { CourseOutline } from '#core/record/outline.ts';

/** For `<script type="application/json">`: no text of a course can end the element. */
export const toInlineJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The outlines a page was built with, from the JSON inside `element`. */
export function readOutlines(element: HTMLElement): readonly CourseOutline[] {
  const json = element.querySelector('script[type="application/json"]')?.textContent ?? '[]';
  return JSON.parse(json) as readonly CourseOutline[];
}
