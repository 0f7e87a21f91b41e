import { describe, expect, it } from 'vitest';
import { normalizeAnswer } from './normalize.ts';
import { short } from './short.ts';

const rubric = {
  accepted: ['Hematocrit', 'haematocrit', 'Hct'],
  mistakes: [{ id: 'hemoglobin', forms: ['hemoglobin', 'Hb'] }],
};
const score = (text: string, sure = false): unknown => {
  const result = short.scoreAnswer(rubric, { text, sure });
  return result.kind === 'points'
    ? result.points
    : result.kind === 'invalid'
      ? result.problem.code
      : result.kind;
};

describe('a short answer', () => {
  it.each(['hematocrit', 'HEMATOCRITS', ' the  Hématocrit. ', 'haematocrit', 'hct', '“Hct”'])(
    'is right as %s',
    (text) => {
      expect(score(text)).toBe(1);
    },
  );

  it.each([
    ['Capillary-leak', 'capillary leak'],
    ['Starling’s law', 'starling law'],
    ['capillaries', 'capillary'],
    ['sepsis', 'sepsis'],
    ['An edema', 'edema'],
    ['IL-2', 'il 2'],
  ])('reads %s as %s', (text, words) => {
    expect(normalizeAnswer(text)).toBe(words);
  });

  it('knows a common mistake, and names it', () => {
    expect(short.scoreAnswer(rubric, { text: 'HB', sure: false })).toMatchObject({
      points: 0,
      parts: { hemoglobin: false },
    });
  });

  it('asks once about a slip of spelling near a known word, right or wrong, and then takes it as written', () => {
    for (const text of ['hematocrot', 'hematorcit', 'hemaglobin', 'hematocritt']) {
      expect(score(text)).toBe('check-spelling');
      expect(score(text, true)).toBe(0);
    }
  });

  it('is wrong where it is another word, and where a short word has another letter', () => {
    expect(score('albumin')).toBe(0);
    expect(score('Hcx')).toBe(0);
  });

  it('is no answer while no word is written', () => {
    expect(score(' - ')).toBe('no-words-written');
    expect(short.validateAnswer({ type: 'short' }, { text: 'x'.repeat(201), sure: false })).toMatchObject({
      problem: { code: 'too-long' },
    });
  });
});
