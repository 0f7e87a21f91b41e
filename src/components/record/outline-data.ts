import type { CourseOutline } from '#core/record/outline.ts';

/** For `<script type="application/json">`: no text of a course can end the element. */
export const toInlineJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The outlines a page was built with. They are large and stand in a page once, in ContinueReading.astro. */
export function readOutlines(): readonly CourseOutline[] {
  const json = document.querySelector('script[data-outlines]')?.textContent ?? '[]';
  return JSON.parse(json) as readonly CourseOutline[];
}
