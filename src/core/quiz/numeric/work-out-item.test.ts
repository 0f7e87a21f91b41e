import { describe, expect, it } from 'vitest';
import type { Formula } from '../../formula/schema.ts';
import type { NumericItem } from './schema.ts';
import { agreesWithAnswer, workOutItem } from './work-out-item.ts';

const half = (unit: string): Formula => ({
  id: 'half',
  title: 'Half of it',
  inputs: [{ id: 'all', symbol: 'a', name: 'all of it', unit }],
  steps: [{ id: 'half', symbol: 'h', name: 'half of it', is: 'all / 2', unit, digits: 1 }],
  claims: ['T001'],
});
const agrees = (formula: Formula, all: string | number, answer: number, unit: string): boolean => {
  const item: NumericItem = {
    id: 'one',
    type: 'numeric',
    objective: 'o',
    lesson: 'l',
    level: 'apply',
    kind: 'calculation',
    question: 'How much?',
    answer,
    tolerance: 0.1,
    unit,
    why: 'Half of it is half.',
    claims: ['T001'],
    teach: 'l',
    worked: { formula: 'half', inputs: { all } },
  };
  const worked = workOutItem(formula, { formula: 'half', inputs: { all } });
  return worked.ok && agreesWithAnswer(item, worked.value);
};

describe('the worked solution of an item', () => {
  it('agrees within the tolerance, and not beyond it', () => {
    expect(agrees(half('L'), '3L', 1.6, 'L')).toBe(true);
    expect(agrees(half('L'), '3L', 1.61, 'L')).toBe(false);
  });

  it('takes a number for one in the unit of its input', () => {
    expect(agrees(half('L'), 3, 1.5, 'L')).toBe(true);
    expect(agrees(half('L'), '3', 1.5, 'L')).toBe(false);
  });

  it('is converted into the unit that is asked for', () => {
    expect(agrees(half('L'), '3L', 1500, 'mL')).toBe(true);
    expect(agrees(half('L'), '3L', 1.5, 'kg')).toBe(false);
  });

  it('without a unit is a number in the unit of the item', () => {
    expect(agrees(half('1'), 3, 1.5, 'ng/mL')).toBe(true);
    expect(agrees(half('1'), '3', 1.5, '')).toBe(true);
  });
});
