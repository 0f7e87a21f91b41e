import type { Formula } from '../../formula/schema.ts';
import { workOut, type WorkedProblem, type WorkedSolution } from '../../formula/work-out.ts';
import type { Result } from '../../result.ts';
import { convertQuantity } from '../../units/quantity.ts';
import type { NumericItem } from './schema.ts';

type Worked = NonNullable<NumericItem['worked']>;

/** The solution of an item, computed from what its author gives: quantities, or numbers in the units of the formula. */
export function workOutItem(
  formula: Formula,
  { inputs }: Worked,
): Result<WorkedSolution, readonly WorkedProblem[]> {
  const unitOf = (id: string): string => {
    const unit = formula.inputs.find((input) => input.id === id)?.unit ?? '1';
    return unit === '1' ? '' : unit;
  };
  const written = Object.entries(inputs).map(
    ([id, value]) => [id, typeof value === 'number' ? `${String(value)}${unitOf(id)}` : value] as const,
  );
  return workOut(formula, new Map(written));
}

/**
 * Does the computed result come to the item's answer, within its tolerance and in its unit? A result without a unit
 * is taken for a number in the item's.
 */
export function agreesWithAnswer(
  { unit, answer, tolerance }: NumericItem,
  { result }: WorkedSolution,
): boolean {
  const bare = result.unit === '1' ? result.value : null;
  const value = convertQuantity(result, unit === '' ? '1' : unit) ?? bare;
  const slack = 1e-9 * Math.max(1, Math.abs(answer));
  return value !== null && Math.abs(value - answer) <= tolerance + slack;
}
