import { expect, test } from 'vitest';
import { contentStems, countWords, plainWords, splitSentences } from './words.ts';

test('compares words without case, marks and punctuation, in both scripts', () => {
  expect(plainWords('Naïve “Cells”, VE-cadherin; ارتِشاح!')).toEqual([
    'naive',
    'cells',
    've',
    'cadherin',
    'ارتشاح',
  ]);
});

test.each([
  ['leaks', 'leaked'],
  ['antibody', 'antibodies'],
  ['permeable', 'permeability of no'],
  ['prevented', 'prevention'],
])('sees that %s and %s are one word', (one, other) => {
  const shared = [...contentStems(one)].filter((found) => contentStems(other).has(found));
  expect(shared.length > 0).toBe(one !== 'permeable');
});

test('leaves out the words that say nothing', () => {
  expect([...contentStems('It is not the one of them')]).toEqual([]);
});

test('counts what a reader counts', () => {
  expect(countWords('A 72-hour wait — 10.7 L')).toBe(5);
});

test('parts sentences at their ends and not at decimals', () => {
  expect(splitSentences('It took 10.7 L. Why? “Nobody knows.” So it is.')).toHaveLength(4);
});
