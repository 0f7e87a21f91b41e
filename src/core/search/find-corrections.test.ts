import { describe, expect, it } from 'vitest';
import { findCorrections } from './find-corrections.ts';

const lists: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  k: new Map([
    ['kettle', 5],
    ['kernel', 1],
  ]),
  l: new Map([['leaf', 4]]),
  s: new Map([
    ['settle', 9],
    ['saucer', 2],
  ]),
};

/** Corrects with only some of the lists loaded; says which others it asked for. */
function correct(word: string, loaded: string, isTyping = false): { found: string[]; asked: string } {
  const asked = new Set<string>();
  const list = (letter: string) => {
    if (!loaded.includes(letter)) asked.add(letter);
    return loaded.includes(letter) ? (lists[letter] ?? new Map<string, number>()) : undefined;
  };
  const found = findCorrections(word, isTyping, {
    listAt: (part) => list(part.slice(0, 1)),
    allLists: () => Object.keys(lists).map(list),
  });
  return { found, asked: [...asked].join('') };
}

describe('findCorrections', () => {
  it('looks at words of the same first letter only, where one of them is meant', () => {
    expect(correct('kettel', '')).toEqual({ found: [], asked: 'k' });
    expect(correct('kettel', 'k')).toEqual({ found: ['kettle'], asked: '' });
    expect(correct('kattel', 'k')).toEqual({ found: ['kettle'], asked: '' });
  });

  it('looks at all words where no word of that letter is meant', () => {
    expect(correct('laucer', 'l')).toEqual({ found: [], asked: 'ks' });
    expect(correct('laucer', 'kls')).toEqual({ found: ['saucer'], asked: '' });
    expect(correct('lzzzzzzz', 'kls')).toEqual({ found: [], asked: '' });
  });

  it('splits joined words, and loads the list of a second word only where the first is one', () => {
    expect(correct('kettleleaf', 'k')).toEqual({ found: [], asked: 'l' });
    expect(correct('kettleleaf', 'kl')).toEqual({ found: ['kettle leaf'], asked: '' });
    expect(correct('kernelleaf', 'k').asked).toBe('l');
  });

  it('completes the beginning of a misspelled word only while it is typed', () => {
    expect(correct('kettl', 'kls', true).found).toEqual(['kettle']);
    expect(correct('sauec', 'kls', true).found).toEqual(['saucer']);
    expect(correct('sauec', 'kls').found).toEqual([]);
  });
});
