import type { Locale } from '#core/text/local-text.ts';
import { directions } from '#i18n/locale.ts';

/**
 * `lang` and `dir` of words that are in `language` on a page in `locale`; nothing where they are the same.
 * Write them attribute by attribute: a spread beside a scoped class prints the class twice.
 */
export function languageMarks(
  language: Locale,
  locale: Locale,
): { lang: Locale | undefined; dir: 'ltr' | 'rtl' | undefined } {
  return language === locale
    ? { lang: undefined, dir: undefined }
    : { lang: language, dir: directions[language] };
}
