import type { LocalText } from './local-text-schema.ts';

// Apart from the schema, because every page loads this and no reading page may load schemas.
export type { LocalText };

/** Languages of the interface. A course may be written in fewer. */
export const locales = ['en', 'ar'] as const;
export type Locale = (typeof locales)[number];

/** The text in `locale`, else in English; `language` says which one it is, so that a page can set `lang` and `dir`. */
export function inLocale(text: LocalText, locale: Locale): { text: string; language: Locale } {
  const own = text[locale];
  return own === undefined ? { text: text.en, language: 'en' } : { text: own, language: locale };
}
