import type { Locale } from '#core/text/local-text.ts';
import { createTranslate, type Translate } from '#i18n/create-translate.ts';
import { directions } from '#i18n/locale.ts';
import { caseStrings } from '#i18n/strings/case.ts';
import { instructor } from '#i18n/strings/instructor.ts';
import { quiz } from '#i18n/strings/quiz.ts';
import { workbench } from '#i18n/strings/workbench.ts';

const table = { ...caseStrings, ...instructor, ...quiz, ...workbench };

/** How the workbench speaks in one language. */
export interface BenchWords {
  readonly locale: Locale;
  readonly t: Translate<keyof typeof table>;
  /** For elements that hold an author's words. */
  readonly authored: Marks;
  /** For elements that hold what is English on every page: messages of the checks, keys, conditions. */
  readonly english: Marks;
}

interface Marks {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

export function benchWords(locale: Locale, contentLanguage: Locale): BenchWords {
  const marksOf = (language: Locale): Marks =>
    language === locale ? {} : { lang: language, dir: directions[language] };
  return {
    locale,
    t: createTranslate(table, locale),
    authored: marksOf(contentLanguage),
    english: marksOf('en'),
  };
}
