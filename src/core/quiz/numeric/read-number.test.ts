import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

const read = (text: string, unit = 'L') => {
  const result = readNumber(text, unit);
  return result.ok ? result.value : result.problem.code;
};

describe('readNumber', () => {
  it.each([
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['1.5 L', 1.5],
    ['1,5L', 1.5],
    ['1.5 l', 1.5],
    ['١٫٥', 1.5],
    ['١,٥', 1.5],
    ['۱۲', 12],
    ['١٬٥٠٠', 1500],
    ['\u200f١٫٥\u200f', 1.5],
    ['−2', -2],
    ['+2', 2],
    ['.5', 0.5],
    ['1 500', 1500],
    ['1\u2009500\u202f', 1500],
    ['1\u00a0500 L', 1500],
    ['1,500.5', 1500.5],
    ['1.500,5', 1500.5],
    ['1,500,000', 1500000],
    ['0,125', 0.125],
    ['1.500', 1.5],
    ['2e3', 2000],
  ])('reads %s as %d', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    ['', 'nothing-written'],
    [' \u200f ', 'nothing-written'],
    ['about two', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['-', 'not-a-number'],
    ['1e999', 'not-a-number'],
    ['1,500', 'ambiguous-number'],
    ['1500 mL', 'other-unit'],
    ['2 or 3', 'other-unit'],
    ['5 4', 'other-unit'],
  ])('says of "%s": %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  it.each([
    ['72 mm Hg', 'mmHg', 72],
    ['72mmhg', 'mmHg', 72],
    ['30 µg/mL', 'μg/mL', 30],
    ['30 ug/ml', 'µg/mL', 30],
    ['45٪', '%', 45],
    ['1.73 m2', 'm²', 1.73],
    ['7', '', 7],
  ])('takes %s for a number in %s', (text, unit, value) => {
    expect(read(text, unit)).toBe(value);
  });

  it('refuses a unit where none is asked for', () => {
    expect(read('7 L', '')).toBe('not-a-number');
  });

  it('offers both readings of an ambiguous comma', () => {
    const result = readNumber('1,500', 'mL');
    expect(!result.ok && result.problem.params).toEqual({ whole: '1500', decimal: '1.500' });
  });

  it('never throws and never gives a number that is not finite', () => {
    const units = fc.constantFrom('L', 'mmHg', '%', '', 'µg/mL');
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d.,eE+ -]*$/)),
        units,
        (text, unit) => {
          const result = readNumber(text, unit);
          if (result.ok) expect(Number.isFinite(result.value)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('reads back every number as people write it', () => {
    const value = fc.integer({ min: -99999, max: 99999 }).map((integer) => integer / 100);
    fc.assert(
      fc.property(value, (number) => {
        const point = number.toFixed(2);
        expect(read(point)).toBe(number);
        expect(read(point.replace('.', ','))).toBe(number);
        expect(read(`${point} L`)).toBe(number);
        expect(
          read(point.replace('.', '٫').replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '')),
        ).toBe(number);
      }),
    );
  });
});
