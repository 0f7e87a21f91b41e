import type { CourseWords } from '#core/results/course-words.ts';
import type { Locale } from '#core/text/local-text.ts';
import { createTranslate, type Translate } from '#i18n/create-translate.ts';
import { results } from '#i18n/strings/results.ts';

export type ResultsKey = keyof typeof results;

/** How the page of results speaks in one language. */
export interface Words {
  readonly locale: Locale;
  readonly t: Translate<ResultsKey>;
  /** Whole percent, `63%`; a dash for null. */
  readonly percent: (value: number | null) => string;
  /** Percent of a share from 0 to 1. */
  readonly share: (value: number) => string;
  /** Two decimals; a dash for null. */
  readonly decimal: (value: number | null) => string;
  /** Day and minute, in the clock of this device. */
  readonly time: (iso: string) => string;
}

export const dash = '–';

/** A name inside a sentence keeps its own direction. */
export const isolate = (text: string): string => `\u2068${text}\u2069`;

// Western digits in Arabic too, as everywhere on the site.
const intlLocale: Record<Locale, string> = { en: 'en-US', ar: 'ar-u-nu-latn' };

export function wordsIn(locale: Locale): Words {
  const t = createTranslate(results, locale);
  const decimals = new Intl.NumberFormat(intlLocale[locale], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const times = new Intl.DateTimeFormat(intlLocale[locale], { dateStyle: 'medium', timeStyle: 'short' });
  const percent = (value: number | null): string =>
    value === null ? dash : t('results.percent', { value: Math.round(value) });
  return {
    locale,
    t,
    percent,
    share: (value) => percent(100 * value),
    // -0.001 is written as 0.00.
    decimal: (value) => (value === null ? dash : decimals.format(Math.abs(value) < 0.005 ? 0 : value)),
    time: (iso) => times.format(new Date(iso)),
  };
}

export const noWords: CourseWords = { items: {}, objectives: {} };
