import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawMixed, interleave, type TopicItem } from './interleave.ts';

const items = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 })
  .map((topics): TopicItem[] => topics.map((topic, index) => ({ id: `i${String(index)}`, topic })));

const topicsOf = (all: readonly TopicItem[], ids: readonly string[]): (string | undefined)[] =>
  ids.map((id) => all.find((item) => item.id === id)?.topic);

function longestRow(topics: readonly unknown[]): number {
  let longest = 0;
  let row = 0;
  topics.forEach((topic, index) => {
    row = index > 0 && topic === topics[index - 1] ? row + 1 : 1;
    longest = Math.max(longest, row);
  });
  return longest;
}

describe('interleaving', () => {
  it('never puts three of one topic in a row, and loses nothing', () => {
    fc.assert(
      fc.property(items, (all) => {
        const { order, left } = interleave(all);
        expect(longestRow(topicsOf(all, order))).toBeLessThanOrEqual(2);
        expect([...order, ...left].sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });

  it('leaves out only what no order could place', () => {
    fc.assert(
      fc.property(items, (all) => {
        const counts = ['a', 'b', 'c', 'd'].map((topic) => all.filter((item) => item.topic === topic).length);
        const most = Math.max(...counts);
        const room = 2 * (all.length - most + 1);
        expect(interleave(all).left).toHaveLength(Math.max(0, most - room));
      }),
    );
  });

  it('keeps the order it is given where that is allowed', () => {
    const all = ['a', 'a', 'b', 'a', 'c'].map((topic, index) => ({ id: `i${String(index)}`, topic }));
    expect(interleave(all).order).toEqual(['i0', 'i1', 'i2', 'i3', 'i4']);
  });
});

describe('drawing a mixed session', () => {
  it('gives the same session for the same seed, each item once', () => {
    fc.assert(
      fc.property(items, fc.nat(), fc.nat({ max: 20 }), (all, seed, most) => {
        const drawn = drawMixed(all, seed, most);
        expect(drawn).toEqual(drawMixed([...all].reverse(), seed, most));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.length).toBeLessThanOrEqual(most);
        expect(longestRow(topicsOf(all, drawn))).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('takes from every topic before it takes twice from one', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const all = 'aaaaaaabcd'.split('').map((topic, index) => ({ id: `i${String(index)}`, topic }));
        expect(new Set(topicsOf(all, drawMixed(all, seed, 4)))).toEqual(new Set(['a', 'b', 'c', 'd']));
      }),
    );
  });
});
