import type { Locale } from '#core/text/local-text.ts';
import { directions } from './locale.ts';

/** For an element whose words are in a language of their own. */
export interface LanguageMarks {
  readonly lang?: Locale;
  readonly dir?: 'ltr' | 'rtl';
}

/**
 * For words in `language` on a page in `locale`; nothing where they are the same. In Astro, write them attribute by
 * attribute: a spread beside a scoped class prints the class twice.
 */
export const languageMarks = (language: Locale, locale: Locale): LanguageMarks =>
  language === locale ? {} : { lang: language, dir: directions[language] };
