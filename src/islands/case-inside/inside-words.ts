import type { Locale } from '#core/text/local-text.ts';
import { createTranslate, type Translate } from '#i18n/create-translate.ts';
import { languageMarks, type LanguageMarks } from '#i18n/language-marks.ts';
import { caseStrings } from '#i18n/strings/case.ts';
import { instructor } from '#i18n/strings/instructor.ts';

const table = { ...caseStrings, ...instructor };

/** How the inside of a case is told in one language. */
export interface InsideWords {
  readonly locale: Locale;
  readonly t: Translate<keyof typeof table>;
  /** For elements that hold an author's words. */
  readonly authored: LanguageMarks;
  /** For elements that hold what is English on every page: messages of the checks, keys, conditions. */
  readonly english: LanguageMarks;
}

export const insideWords = (locale: Locale, contentLanguage: Locale): InsideWords => ({
  locale,
  t: createTranslate(table, locale),
  authored: languageMarks(contentLanguage, locale),
  english: languageMarks('en', locale),
});
