import { locales, type Locale } from '#core/text/local-text.ts';

/** The interface language of the page a script runs in. */
export function localeOfPage(): Locale {
  return locales.find((locale) => locale === document.documentElement.lang) ?? 'en';
}
