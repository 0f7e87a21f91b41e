import { inLocale, type Locale, type LocalText } from '#core/text/local-text.ts';
import { createTranslate, type Translate } from '#i18n/create-translate.ts';
import { directions } from '#i18n/locale.ts';
import { caseStrings } from '#i18n/strings/case.ts';

export type CaseKey = keyof typeof caseStrings;

/** How the case page speaks in one language. */
export interface Words {
  readonly locale: Locale;
  readonly t: Translate<CaseKey>;
  /** A span of simulated time: "45 min", "3 hr 20 min". */
  readonly duration: (minutes: number) => string;
  /** A point on the simulated clock: "0:45", "26:05". */
  readonly clock: (minutes: number) => string;
  /** A point of real time, in the reader's own time zone. */
  readonly time: (iso: string) => string;
  /** A reference range as printed, where a side may be open; undefined where both are. */
  readonly range: (low: string | undefined, high: string | undefined) => string | undefined;
  /** A name that may exist in several languages. */
  readonly name: (text: LocalText) => string;
  /** For elements that hold the author's words, which are not in the language of the page around them. */
  readonly authored: { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' };
}

// Western digits in Arabic too, so that a value reads the same in text, table and chart.
const intlLocale: Record<Locale, string> = { en: 'en-US', ar: 'ar-u-nu-latn' };

export function wordsIn(locale: Locale, contentLanguage: Locale): Words {
  const hours = new Intl.NumberFormat(intlLocale[locale], { style: 'unit', unit: 'hour' });
  const minutes = new Intl.NumberFormat(intlLocale[locale], { style: 'unit', unit: 'minute' });
  const t = createTranslate(caseStrings, locale);
  return {
    locale,
    t,
    range: (low, high) => {
      if (low !== undefined && high !== undefined) return t('case.range', { low, high });
      if (low !== undefined) return t('case.atLeast', { low });
      return high === undefined ? undefined : t('case.atMost', { high });
    },
    duration: (span) => {
      const parts = [Math.floor(span / 60), span % 60] as const;
      const written = [parts[0] > 0 && hours.format(parts[0]), parts[1] > 0 && minutes.format(parts[1])];
      return written.filter((part) => part !== false).join(' ') || minutes.format(0);
    },
    time: (iso) =>
      new Date(iso).toLocaleString(intlLocale[locale], { dateStyle: 'medium', timeStyle: 'short' }),
    clock: (at) => `${String(Math.floor(at / 60))}:${String(at % 60).padStart(2, '0')}`,
    name: (text) => inLocale(text, locale).text,
    authored: locale === contentLanguage ? {} : { lang: contentLanguage, dir: directions[contentLanguage] },
  };
}
