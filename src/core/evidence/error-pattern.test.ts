import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePattern, readSentences } from './error-pattern.ts';

const pattern = { all: ['bowline | loop', 'never ... slip* | cannot slip'], unless: 'not true | under load' };
const holds = (text: string, excuses: string[] = []): boolean =>
  readSentences(text).some(compilePattern(pattern, excuses));

test.each([
  'A bowline never slips.',
  'The LOOP, they say, will never — on any night — be slipping.',
  'A loop cannot slip.',
  'It is old. A bowline cannot slip! It is also white.',
])('finds the error in %s', (text) => {
  expect(holds(text)).toBe(true);
});

test.each([
  ['a word of a group is missing', 'A hitch never slips.'],
  ['the words stand in two sentences', 'This is a bowline. It never slips.'],
  ['the gap is too long', 'A bowline is never one two three four five six seven slipping.'],
  ['the order is another', 'Slipping a bowline is never wise.'],
  ['only a part of a word is meant', 'A bowlines cannot slips.'],
  ['a phrase excuses it', 'A bowline never slips under load.'],
])('lets a sentence be where %s', (_, text) => {
  expect(holds(text)).toBe(false);
});

test('hears that an error is only reported', () => {
  expect(holds('The book says that a bowline never slips.', ['the book says'])).toBe(false);
});

test('answers at once, whatever the text', () => {
  const isError = compilePattern({ all: ['a* ... a* ... a* ... a* ... z'] });
  expect(readSentences('a '.repeat(2000)).some(isError)).toBe(false);
  fc.assert(fc.property(fc.string(), (text) => typeof readSentences(text).some(isError) === 'boolean'));
});
