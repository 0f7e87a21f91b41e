import { describe, expect, it } from 'vitest';
import { scoreMatch, validateMatch } from './match-parts.ts';

const prompt = { parts: ['p', 'q'], options: ['a', 'b', 'c'] };
const rubric = { key: { p: 'a', q: 'a' } };

describe('a question whose parts get options', () => {
  it('gives an equal part of the point for each part that has its key', () => {
    expect(scoreMatch(rubric, { p: 'a', q: 'a' })).toMatchObject({ points: 1, correct: true });
    expect(scoreMatch(rubric, { p: 'a', q: 'b' })).toMatchObject({
      points: 0.5,
      parts: { p: true, q: false },
    });
  });

  it('withholds the score until every part has an option', () => {
    const half = { p: 'a', q: '' };
    expect(validateMatch(prompt, half)).toMatchObject({ problem: { code: 'not-all-matched' } });
    expect(scoreMatch(rubric, half)).toMatchObject({ kind: 'invalid' });
    expect(validateMatch(prompt, {})).toMatchObject({ problem: { code: 'nothing-chosen' } });
  });

  it('cannot read parts and options of another question', () => {
    for (const answer of [{ p: 'z' }, { z: 'a' }, { p: 'a', q: 'a', r: '' }])
      expect(validateMatch(prompt, answer)).toMatchObject({ problem: { code: 'unreadable' } });
  });
});
