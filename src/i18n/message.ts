import type { Locale } from '#core/text/local-text.ts';

/** Forms of a message that counts something; picked by `Intl.PluralRules` from the parameter `count`. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
/** Text with `{name}` places, or one text per plural form. */
export type Message = string | PluralForms;
/** The strings of one feature: `{ 'feature.name': { en, ar } }`. Leaving a language out is a type error. */
export type Strings = Readonly<Record<string, Readonly<Record<Locale, Message>>>>;
