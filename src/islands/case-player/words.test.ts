import { describe, expect, it } from 'vitest';
import { wordsIn } from './words.ts';

describe('wordsIn', () => {
  it('writes spans in hours and minutes and leaves out what is zero', () => {
    const { duration } = wordsIn('en', 'en');
    expect([0, 5, 60, 200].map(duration)).toEqual(['0 min', '5 min', '1 hr', '3 hr 20 min']);
  });

  it('keeps Western digits in Arabic', () => {
    expect(wordsIn('ar', 'en').duration(200)).toMatch(/^3 .*20 /);
  });

  it('marks the language of authored text only where it differs from the page', () => {
    expect(wordsIn('en', 'en').authored).toEqual({});
    expect(wordsIn('ar', 'en').authored).toEqual({ lang: 'en', dir: 'ltr' });
  });

  it('says which side of a range is open', () => {
    const { range } = wordsIn('en', 'en');
    expect([
      range('1', '2'),
      range('1', undefined),
      range(undefined, '2'),
      range(undefined, undefined),
    ]).toEqual(['1 to 2', 'at least 1', 'at most 2', undefined]);
  });

  it('counts the clock on past a day', () => {
    expect([0, 45, 1565].map(wordsIn('en', 'en').clock)).toEqual(['0:00', '0:45', '26:05']);
  });
});
