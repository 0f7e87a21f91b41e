import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeExcerpt, markMatches } from './excerpt.ts';

const same = (word: string): string => word;
const filler = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');

describe('makeExcerpt', () => {
  it('shows the passage with the most different matches', () => {
    const text = `Tea first. ${filler} tea and water boil together. ${filler}`;
    const pieces = makeExcerpt(text, same, new Set(['tea', 'water', 'boil']));
    expect(pieces.filter(({ isMatch }) => isMatch).map(({ text: piece }) => piece)).toEqual([
      'tea',
      'water',
      'boil',
    ]);
    expect(pieces[0]?.text).toBe('… ');
    expect(pieces.at(-1)?.text).toBe(' …');
  });

  it('starts at the beginning where nothing matches', () => {
    expect(makeExcerpt('Short text.', same, new Set(['tea']))).toEqual([
      { text: 'Short text.', isMatch: false },
    ]);
  });

  it('quotes the text letter by letter, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 600 }),
        fc.array(fc.string({ maxLength: 3 })),
        (text, wanted) => {
          const quoted = makeExcerpt(text, same, new Set(wanted))
            .map((piece) => piece.text)
            .join('');
          expect(text).toContain(quoted.replace(/^… /, '').replace(/ …$/, ''));
          expect(
            markMatches(text, same, new Set(wanted))
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
