import { createTranslate } from '#i18n/create-translate.ts';
import { assignment as strings } from '#i18n/strings/assignment.ts';
import { localeOfPage } from '../record/page-locale.ts';

const locale = localeOfPage();
export const t = createTranslate(strings, locale);
export type AssignmentKey = Parameters<typeof t>[0];

/** Whatever came from outside keeps its own direction inside a sentence. */
export { isolate as apart } from '#core/text/isolate.ts';

/** A point of time in the reader's own time zone. */
export function timeText(iso: string): string {
  const format = new Intl.DateTimeFormat(locale === 'ar' ? 'ar-u-nu-latn' : 'en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return format.format(new Date(iso));
}
