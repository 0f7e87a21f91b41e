import { expect, it } from 'vitest';
import { displayOrder } from '../display-order.ts';
import { single } from './single.ts';

type Item = Parameters<typeof single.promptOf>[0];

const orderOf = (texts: readonly string[], seed: number): readonly string[] => {
  const options = texts.map((text, at) => ({ id: `o${String(at)}`, text, correct: at === 0 }));
  const item = { type: 'single', options } as unknown as Item;
  const question = { id: 'load', content: '', prompt: single.promptOf(item), rubric: single.rubricOf(item) };
  return displayOrder(question, seed);
};

it('never shuffles options that are figures', () => {
  for (let seed = 0; seed < 20; seed += 1) expect(orderOf(['10 kN', '20 kN', '30 kN'], seed)).toEqual([]);
});

it('shuffles options that are words', () => {
  const orders = new Set(
    Array.from({ length: 20 }, (_, seed) => String(orderOf(['Bowline', 'Hitch', 'Bend'], seed))),
  );
  expect(orders.size).toBeGreaterThan(1);
});
