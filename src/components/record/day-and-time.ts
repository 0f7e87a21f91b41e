import { localeOfPage } from './page-locale.ts';

/** Arabic pages keep Western digits. The learner's own time zone. */
const intlLocale = (): string => (localeOfPage() === 'ar' ? 'ar-u-nu-latn' : 'en-US');

export const formatTime = (iso: string): string =>
  new Intl.DateTimeFormat(intlLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));

export const formatDay = (iso: string): string =>
  new Intl.DateTimeFormat(intlLocale(), { dateStyle: 'medium' }).format(new Date(iso));
