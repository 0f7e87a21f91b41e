import type { Locale } from '#core/text/local-text.ts';
import { createTranslate, type Translate } from '#i18n/create-translate.ts';
import { caseStrings } from '#i18n/strings/case.ts';
import { instructor } from '#i18n/strings/instructor.ts';
import { quiz } from '#i18n/strings/quiz.ts';
import { workbench } from '#i18n/strings/workbench.ts';
import { insideWords, type InsideWords } from '../case-inside/inside-words.ts';

const table = { ...caseStrings, ...instructor, ...quiz, ...workbench };

/** How the workbench speaks in one language. */
export interface BenchWords extends Omit<InsideWords, 't'> {
  readonly t: Translate<keyof typeof table>;
}

export const benchWords = (locale: Locale, contentLanguage: Locale): BenchWords => ({
  ...insideWords(locale, contentLanguage),
  t: createTranslate(table, locale),
});
