import type { CourseWords } from '#core/results/course-words.ts';
import type { Locale } from '#core/text/local-text.ts';
import { createTranslate, type Translate } from '#i18n/create-translate.ts';
import { resultsReport } from '#i18n/strings/results-report.ts';
import { intlLocale, wordsIn, type Words } from './words.ts';

export type ReportKey = keyof typeof resultsReport;

/** How the tables speak in one language. */
export interface ReportWords extends Pick<Words, 'locale' | 'time'> {
  readonly t: Translate<ReportKey>;
  /** Whole percent, `63%`; a dash for null. */
  readonly percent: (value: number | null) => string;
  /** Percent of a share from 0 to 1. */
  readonly share: (value: number) => string;
  /** Two decimals; a dash for null. */
  readonly decimal: (value: number | null) => string;
}

export const dash = '–';

export function reportWordsIn(locale: Locale): ReportWords {
  const t = createTranslate(resultsReport, locale);
  const decimals = new Intl.NumberFormat(intlLocale[locale], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const percent = (value: number | null): string =>
    value === null ? dash : t('results.percent', { value: Math.round(value) });
  return {
    locale,
    t,
    time: wordsIn(locale).time,
    percent,
    share: (value) => percent(100 * value),
    // -0.001 is written as 0.00.
    decimal: (value) => (value === null ? dash : decimals.format(Math.abs(value) < 0.005 ? 0 : value)),
  };
}

export const noWords: CourseWords = { items: {}, objectives: {} };
