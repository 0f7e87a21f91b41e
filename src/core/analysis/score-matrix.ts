import { settleSum } from './settle-sum.ts';

/**
 * What a class scored: one row a learner, one column an item, nothing missing. An item that was asked and not
 * answered is 0, as in the grade. Kept by column, because every statistic of an item walks one column.
 */
export interface ScoreMatrix {
  /** Unique; their order settles ties, so a result does not depend on the order of the rows. */
  readonly learners: readonly string[];
  readonly items: readonly string[];
  /** Points from 0 to 1; that of learner `l` on item `i` is at `i * learners.length + l`. */
  readonly scores: Float64Array;
}

/** From rows of points, one row a learner. Throws where a row is not as long as the list of items. */
export function scoreMatrix(
  learners: readonly string[],
  items: readonly string[],
  rows: readonly (readonly number[])[],
): ScoreMatrix {
  const scores = new Float64Array(learners.length * items.length);
  for (const [learner, row] of rows.entries()) {
    if (row.length !== items.length || rows.length !== learners.length)
      throw new Error(`row ${learner} of a score matrix does not fit its items`);
    for (const [item, points] of row.entries()) scores[item * learners.length + learner] = points;
  }
  return { learners, items, scores };
}

/** The points of all learners on one item. */
export function columnOf({ learners, scores }: ScoreMatrix, item: number): Float64Array {
  return scores.subarray(item * learners.length, (item + 1) * learners.length);
}

/** Points of each learner over all items, settled: groups and ties rest on them. */
export function totalsOf(matrix: ScoreMatrix): Float64Array {
  const totals = new Float64Array(matrix.learners.length);
  for (let item = 0; item < matrix.items.length; item += 1) {
    const column = columnOf(matrix, item);
    for (let learner = 0; learner < column.length; learner += 1)
      totals[learner] = (totals[learner] ?? 0) + (column[learner] ?? 0);
  }
  return totals.map(settleSum);
}
