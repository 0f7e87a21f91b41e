import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayOrder } from '../display-order.ts';
import { ordering } from './ordering.ts';

const prompt = { type: 'ordering', entries: ['a', 'b', 'c', 'd'] } as const;
const rubric = { entries: ['c', 'a', 'd', 'b'] };
const points = (...answer: string[]): unknown => {
  const score = ordering.scoreAnswer(rubric, answer);
  return score.kind === 'points' ? score.points : score.kind;
};

describe('ordering', () => {
  it('gives a part of the point for each neighbor in its place', () => {
    expect(points('c', 'a', 'd', 'b')).toBe(1);
    expect(points('a', 'd', 'b', 'c')).toBeCloseTo(2 / 3);
    expect(points('c', 'a', 'b', 'd')).toBeCloseTo(1 / 3);
    expect(points('b', 'd', 'a', 'c')).toBe(0);
  });

  it('marks the entries that stand in their own place', () => {
    const score = ordering.scoreAnswer(rubric, ['c', 'a', 'b', 'd']);
    expect(score).toMatchObject({ parts: { c: true, a: true, d: false, b: false } });
  });

  it('takes an untouched list for no answer, and a list with holes for none it can read', () => {
    expect(ordering.validateAnswer(prompt, [])).toMatchObject({ problem: { code: 'nothing-moved' } });
    expect(ordering.validateAnswer(prompt, ['a', 'a', 'b', 'c'])).toMatchObject({
      problem: { code: 'unreadable' },
    });
    expect(points('a', 'b')).toBe('invalid');
  });

  it('is never shown in its right order', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 3, max: 8 }), (seed, count) => {
        const entries = Array.from({ length: count }, (_, index) => `e${String(index)}`);
        const prompt = { type: 'ordering', entries } as const;
        const question = { id: 'steps', content: '', prompt, rubric: { entries } };
        expect(displayOrder(question, seed)).not.toEqual(entries);
      }),
    );
  });
});
