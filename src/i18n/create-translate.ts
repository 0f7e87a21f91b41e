import type { Locale } from '#core/text/local-text.ts';
import type { Message, Strings } from './message.ts';

export type Params = Readonly<Record<string, string | number>>;
export type Translate<Key extends string> = (key: Key, params?: Params) => string;

/** Arabic pages keep Western digits, so that a lab value reads the same in text, chart and question. */
const intlLocale: Record<Locale, string> = { en: 'en-US', ar: 'ar-u-nu-latn' };

export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(intlLocale[locale]).format(value);
}

export function formatDate(locale: Locale, isoDate: string): string {
  return new Intl.DateTimeFormat(intlLocale[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(isoDate),
  );
}

/**
 * A translator over one table. Pages take `translate(locale)`, which knows every string;
 * code for the browser makes its own from its feature's table, so that it ships nothing else.
 */
export function createTranslate<Table extends Strings>(
  table: Table,
  locale: Locale,
): Translate<keyof Table & string> {
  const rules = new Intl.PluralRules(locale);
  return (key, params = {}) => {
    const message = table[key]?.[locale];
    if (message === undefined) throw new Error(`No string ${key} in ${locale}.`);
    return fill(pickForm(message, params, rules), params, locale);
  };
}

function pickForm(message: Message, params: Params, rules: Intl.PluralRules): string {
  if (typeof message === 'string') return message;
  return message[rules.select(Number(params['count'] ?? 0))] ?? message.other;
}

function fill(text: string, params: Params, locale: Locale): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = params[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? formatNumber(locale, value) : value;
  });
}
