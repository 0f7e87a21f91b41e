import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctWord, editDistance } from './correct-word.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

describe('editDistance', () => {
  it.each([
    ['kettle', 'kettle', 0],
    ['kettle', 'ketle', 1],
    ['kettle', 'kettel', 1],
    ['kettle', 'kattel', 2],
  ])('from %s to %s is %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  it('is the same in both directions and zero only for the same word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });

  it('reports one more than asked for where words are further apart', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 1)).toBe(Math.min(2, editDistance(a, b, 9)));
      }),
    );
  });
});

describe('correctWord', () => {
  const vocabulary = [
    new Map([['kettle', 5]]),
    new Map([
      ['nettle', 9],
      ['settle', 1],
      ['38c', 1],
      ['tea', 4],
    ]),
  ];

  it('prefers the same first letter, then the frequent word', () => {
    expect(correctWord('kettel', vocabulary)).toEqual(['kettle']);
    expect(correctWord('rettle', vocabulary)).toEqual(['nettle', 'kettle', 'settle']);
  });

  it('allows two edits only in a long word', () => {
    expect(correctWord('kattel', vocabulary)).toEqual(['kettle']);
    expect(correctWord('xxa', vocabulary)).toEqual([]);
  });

  it('leaves numbers alone', () => {
    expect(correctWord('39c', vocabulary)).toEqual([]);
  });
});
