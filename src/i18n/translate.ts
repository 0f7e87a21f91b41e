import type { Locale } from '#core/text/local-text.ts';
import { createTranslate, type Translate } from './create-translate.ts';
import { strings } from './strings.ts';

export type StringKey = keyof typeof strings;

/** Every string of the interface, for pages rendered at build time. */
export function translate(locale: Locale): Translate<StringKey> {
  return createTranslate(strings, locale);
}
