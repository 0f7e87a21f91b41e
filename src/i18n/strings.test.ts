import { describe, expect, it } from 'vitest';
import { locales } from '#core/text/local-text.ts';
import type { Message, Strings } from './message.ts';
import { strings } from './strings.ts';

const forms = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
const tables = Object.entries(import.meta.glob<Record<string, Strings>>('./strings/*.ts', { eager: true }));

describe('strings', () => {
  it.each(tables)('%s is merged whole and overwrites no other feature', (_file, module) => {
    for (const table of Object.values(module)) {
      for (const key of Object.keys(table)) {
        expect((strings as Strings)[key], key).toBe(table[key]);
      }
    }
  });

  it.each(Object.entries(strings as Strings))('%s says the same in every language', (key, texts) => {
    expect(key).toMatch(/^[a-z]+\.[a-zA-Z0-9]+$/);
    const named = (message: Message): string[] => [...new Set(forms(message).flatMap(places))].sort();
    const withCount = (names: string[]): string[] => names.filter((name) => name !== '{count}');
    for (const locale of locales) {
      expect(forms(texts[locale]).every((text) => text.trim() !== '')).toBe(true);
      // A plural form may write the number out, so only the other places must agree.
      expect(withCount(named(texts[locale]))).toEqual(withCount(named(texts.en)));
    }
  });

  it.each(Object.entries(strings as Strings))('%s has every form its languages count with', (_key, texts) => {
    for (const locale of locales) {
      const message = texts[locale];
      if (typeof message === 'string') continue;
      const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      expect(Object.keys(message).sort()).toEqual([...wanted].sort());
    }
  });
});
