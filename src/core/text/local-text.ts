import * as z from 'zod/mini';

/** Languages of the interface. A course may be written in fewer. */
export const locales = ['en', 'ar'] as const;
export type Locale = (typeof locales)[number];

/** A short text an author may give in several interface languages; English is the one that must exist. */
export const localTextSchema = z.strictObject({
  en: z.string().check(z.minLength(1)),
  ar: z.optional(z.string().check(z.minLength(1))),
});
export type LocalText = z.output<typeof localTextSchema>;

/** The text in `locale`, else in English; `language` says which one it is, so that a page can set `lang` and `dir`. */
export function inLocale(text: LocalText, locale: Locale): { text: string; language: Locale } {
  const own = text[locale];
  return own === undefined ? { text: text.en, language: 'en' } : { text: own, language: locale };
}
