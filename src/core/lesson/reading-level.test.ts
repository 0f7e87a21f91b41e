import { expect, test } from 'vitest';
import { readingLevel } from './reading-level.ts';

test('counts words and sentences as a reader does', () => {
  expect(readingLevel('The cat sat. It was on 2 mats!')).toMatchObject({ words: 7, sentences: 2 });
});

test('is that of the formula where syllables are plain', () => {
  // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59 = −1.45.
  expect(readingLevel('The cat sat on the mat.').grade).toBeCloseTo(-1.4, 5);
});

test('rises with long words and long sentences', () => {
  const plain = 'The wall leaks. The blood is thick.';
  const dense =
    'Endothelial permeability determines extravasation of macromolecules into interstitial compartments.';
  expect(readingLevel(dense).grade).toBeGreaterThan(readingLevel(plain).grade + 10);
});

test('says nothing of no words', () => {
  expect(readingLevel(' — ')).toEqual({ words: 0, sentences: 0, grade: 0 });
});
