import { expect, test } from 'vitest';
import { findNumbers, numbersHeld } from './numbers.ts';

const valuesIn = (text: string): string[] => findNumbers(text).map(({ value }) => value);

test.each([
  ['10,000 patients', ['10000']],
  ['24-36 hours', ['24', '36']],
  ['24–36 hours', ['24', '36']],
  ['18.60%', ['18.6']],
  ['84/48 mmHg', ['84', '48']],
  ['It took 5.', ['5']],
  ['2 × 48', ['2', '48']],
])('reads %s as a reader does', (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});

test.each(['IL-2', 'C4', 'COVID-19', 'CD28', 'V617F', 'IL‑11'])('takes %s for a name', (name) => {
  expect(valuesIn(name)).toEqual([]);
});

test('finds what a record holds in texts, lists and nested values, spelled out or not', () => {
  const held = numbersHeld(['Eleven of 59', undefined, { range: { low: 0.5, high: '1,200 mL' } }]);
  expect([...held].sort()).toEqual(['0.5', '11', '1200', '59']);
});
