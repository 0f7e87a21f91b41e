import { describe, expect, it } from 'vitest';
import { calibrationOf } from './class-calibration.ts';
import { tallyChoices } from './tally-choices.ts';

describe('a table of distractors', () => {
  const given = [...Array.from({ length: 18 }, () => ['a']), ['b'], []];
  const groups = { upper: Uint32Array.of(0, 1), lower: Uint32Array.of(18, 19) };
  const table = tallyChoices(given, ['a', 'b', 'c'], new Set(['a']), groups);

  it('counts each choice in the class and in the outer groups', () => {
    expect(table.choices).toMatchObject([
      { choice: 'a', isKey: true, count: 18, share: 0.9, upper: 2, lower: 0, isFunctional: null },
      { choice: 'b', isKey: false, count: 1, share: 0.05, upper: 0, lower: 1 },
      { choice: 'c', count: 0, share: 0 },
    ]);
    expect(table.blank).toBe(1);
  });

  it('calls a wrong choice functional from 5 % on', () => {
    expect(table.choices.map(({ isFunctional }) => isFunctional)).toEqual([null, true, false]);
  });

  it('lists what was given beside what was offered, most often first', () => {
    const open = tallyChoices([['12'], ['9'], ['9'], ['__proto__']], [], new Set(['12']), groups);
    expect(open.choices.map(({ choice }) => choice)).toEqual(['9', '12', '__proto__']);
  });

  it('counts one learner once, however often a file repeats the choice', () => {
    expect(tallyChoices([['a', 'a']], ['a'], new Set(), groups).choices[0]?.count).toBe(1);
  });
});

it('pools how sure a class was and how often it was right', () => {
  const answers = [
    { confidence: 3, correct: true },
    { confidence: 3, correct: false },
    { correct: true },
  ] as const;
  expect(calibrationOf(answers)).toEqual([
    { confidence: 1, answers: 0, right: 0 },
    { confidence: 2, answers: 0, right: 0 },
    { confidence: 3, answers: 2, right: 1 },
  ]);
});
