import type { CourseOutline } from '#core/record/outline.ts';

/** For `<script type="application/json">`: no text of a course can end the element. */
export const toInlineJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Of the one block that elements share where a page has several of them. */
export const sharedOutlines = 'outlines';

/** The outlines a page was built with: from the JSON inside `element`, else from the page's shared block. */
export function readOutlines(element: HTMLElement): readonly CourseOutline[] {
  const own = element.querySelector('script[type="application/json"]');
  const json = (own ?? document.getElementById(sharedOutlines))?.textContent ?? '[]';
  return JSON.parse(json) as readonly CourseOutline[];
}
