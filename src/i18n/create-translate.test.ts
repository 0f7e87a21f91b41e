import { describe, expect, it } from 'vitest';
import { createTranslate } from './create-translate.ts';
import type { Strings } from './message.ts';

const table = {
  'demo.hello': { en: 'Hello {name}', ar: 'مرحبًا {name}' },
  'demo.lessons': {
    en: { one: '{count} lesson', other: '{count} lessons' },
    ar: {
      zero: 'لا دروس',
      one: 'درس واحد',
      two: 'درسان',
      few: '{count} دروس',
      many: '{count} درسًا',
      other: '{count} درس',
    },
  },
} as const satisfies Strings;

describe('createTranslate', () => {
  it('puts parameters in their places', () => {
    expect(createTranslate(table, 'en')('demo.hello', { name: 'Amal' })).toBe('Hello Amal');
  });

  it('counts in English', () => {
    const t = createTranslate(table, 'en');
    expect([0, 1, 2, 1200].map((count) => t('demo.lessons', { count }))).toEqual([
      '0 lessons',
      '1 lesson',
      '2 lessons',
      '1,200 lessons',
    ]);
  });

  it('counts in Arabic with its six forms and Western digits', () => {
    const t = createTranslate(table, 'ar');
    expect([0, 1, 2, 3, 11, 100].map((count) => t('demo.lessons', { count }))).toEqual([
      'لا دروس',
      'درس واحد',
      'درسان',
      '3 دروس',
      '11 درسًا',
      '100 درس',
    ]);
  });
});
