import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, foldedWords } from './words.ts';

describe('findWords', () => {
  it('folds case, marks, possessives, Greek letters and signs', () => {
    expect(foldedWords("Starling's Café, TNF-α; SpO₂ 5 µg")).toEqual([
      'starling',
      'cafe',
      'tnf',
      'alpha',
      'spo2',
      '5',
      'mug',
    ]);
  });

  it('takes Arabic spellings of one word for the same', () => {
    expect(foldedWords('وَذْمَة')).toEqual(foldedWords('وذمه'));
    expect(foldedWords('أدوية')).toEqual(foldedWords('ادويه'));
    expect(foldedWords('الكلية')).toEqual(foldedWords('كلية'));
  });

  it('gives places in the text as written, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of findWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
