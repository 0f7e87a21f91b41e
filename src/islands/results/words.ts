import type { Locale } from '#core/text/local-text.ts';
import { createTranslate, type Translate } from '#i18n/create-translate.ts';
import { results } from '#i18n/strings/results.ts';

export type ResultsKey = keyof typeof results;

/** How the page of results speaks before and beside its tables, in one language. */
export interface Words {
  readonly locale: Locale;
  readonly t: Translate<ResultsKey>;
  /** Day and minute, in the clock of this device. */
  readonly time: (iso: string) => string;
}

// Western digits in Arabic too, as everywhere on the site.
export const intlLocale: Record<Locale, string> = { en: 'en-US', ar: 'ar-u-nu-latn' };

export function wordsIn(locale: Locale): Words {
  const times = new Intl.DateTimeFormat(intlLocale[locale], { dateStyle: 'medium', timeStyle: 'short' });
  return { locale, t: createTranslate(results, locale), time: (iso) => times.format(new Date(iso)) };
}
