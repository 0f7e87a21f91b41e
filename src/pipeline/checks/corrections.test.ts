import { expect, it } from 'vitest';
import { findings, strictLessonOf } from './check.test-support.ts';
import { checkCitedCorrections } from './corrections.ts';

const claims = {
  K001: {
    text: 'A wet bowline holds as well as a dry one.',
    standing: 'corrected',
    printed: 'A wet bowline slips.',
    note: 'Ten pulls of each were counted.',
  },
};
const patterns = JSON.stringify({
  schema: 'error-patterns/1',
  reported: 'once printed',
  patterns: [{ claim: 'K001', all: ['wet', 'slip*'], unless: 'not', errors: ['', ''], truths: ['', ''] }],
});
const check = (words: string): string[] =>
  findings(
    checkCitedCorrections,
    strictLessonOf(`It was once printed: <Claim id="K001">${words}</Claim>.`, claims, {
      'error-patterns.yaml': patterns,
    }),
  );

it('accepts words of the correction or of its note', () => {
  expect(check('wet or dry, a bowline holds its load')).toEqual([]);
  expect(check('ten pulls each were made with a bowline')).toEqual([]);
});

it('refuses the error inside the claim, even in a sentence that reports it', () => {
  expect(check('a wet bowline slips under any such load')).toEqual(['10 cites-the-error']);
});

it('refuses words that only the source has', () => {
  expect(check('a wet bowline is another thing here')).toEqual(['10 cites-the-error']);
});
