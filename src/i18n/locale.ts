import { locales, type Locale } from '#core/text/local-text.ts';

export const directions: Record<Locale, 'ltr' | 'rtl'> = { en: 'ltr', ar: 'rtl' };

/** Each language's own name for itself, for the link that switches to it. */
export const languageNames: Record<Locale, string> = { en: 'English', ar: 'العربية' };

/** Value of the `[...locale]` part of an address: English has none. */
export function localeParam(locale: Locale): string | undefined {
  return locale === 'en' ? undefined : locale;
}

/** The locale a page was built for, from its `[...locale]` parameter. */
export function localeOf(param: string | undefined): Locale {
  return locales.find((locale) => localeParam(locale) === param) ?? 'en';
}

/** `getStaticPaths` of a page that has no other parameter. */
export function localePaths(): { params: { locale: string | undefined } }[] {
  return locales.map((locale) => ({ params: { locale: localeParam(locale) } }));
}
