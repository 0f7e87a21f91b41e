import { locales, type Locale } from '#core/text/local-text.ts';

/** The interface language of the page a script runs in. */
export function localeOfPage(): Locale {
  return locales.find((locale) => locale === document.documentElement.lang) ?? 'en';
}

/** Keeps a title in its own direction inside an Arabic sentence. */
export const isolate = (title: string): string => (localeOfPage() === 'ar' ? `\u2068${title}\u2069` : title);
