import type { VariableDeclaration } from './patient-model.ts';
import type { CaseView } from './view.ts';

/** The least and the greatest value of one quantity over each of two runs, as shown. */
export interface ComparedRange {
  readonly variable: VariableDeclaration;
  readonly first: readonly [string, string];
  readonly second: readonly [string, string];
  readonly differs: boolean;
}

/** Ranges of every quantity that both runs draw, with the digits that are shown: what cannot be seen is no difference. */
export function compareRanges(first: CaseView, second: CaseView): readonly ComparedRange[] {
  return first.history.series.flatMap(({ variable, values }) => {
    const other = second.history.series.find((one) => one.variable.id === variable.id);
    if (other === undefined) return [];
    const [one, two] = [shownRange(values, variable.digits), shownRange(other.values, variable.digits)];
    return [{ variable, first: one, second: two, differs: one[0] !== two[0] || one[1] !== two[1] }];
  });
}

const shownRange = (values: readonly number[], digits: number): readonly [string, string] => [
  Math.min(...values).toFixed(digits),
  Math.max(...values).toFixed(digits),
];
