import { cautionOf, flagsOf, type Caution, type ItemFlag } from './caution.ts';
import { extremeGroups, type ExtremeGroups } from './extreme-groups.ts';
import { coproducts, momentsOf, type Moments } from './moments.ts';
import { columnOf, totalsOf, type ScoreMatrix } from './score-matrix.ts';

/** Null stands where a figure is not defined: never 0, which would be a finding. */
export interface ItemStatistics {
  readonly item: string;
  /** Mean points, 0 to 1; the share of right answers where points are 0 or 1. */
  readonly difficulty: number;
  /** Pearson correlation with the total of the other items: the corrected, or item-rest, point-biserial. */
  readonly itemRest: number | null;
  /** With the total that the item is part of. Inflated by that; for comparison with other programs. */
  readonly itemTotal: number | null;
  /** Mean points of the upper 27 % less those of the lower. */
  readonly discrimination: number | null;
  readonly upperMean: number | null;
  readonly lowerMean: number | null;
  readonly alphaIfDeleted: number | null;
  readonly flags: readonly ItemFlag[];
}

export interface Reliability {
  /** Cronbach's alpha. */
  readonly alpha: number | null;
  /** Kuder-Richardson 20, with the population variance of the totals; null where a score is neither 0 nor 1. */
  readonly kr20: number | null;
  /** Standard error of measurement in points, from the sample standard deviation of the totals. */
  readonly sem: number | null;
}

export interface TestStatistics extends Reliability {
  readonly learners: number;
  readonly caution: Caution;
  /** Of the totals, in points. */
  readonly mean: number | null;
  readonly sd: number | null;
  readonly groups: ExtremeGroups;
  readonly items: readonly ItemStatistics[];
}

/** Classical item analysis. Definitions: docs/adr/0016-collecting-results.md. */
export function analyzeItems(matrix: ScoreMatrix): TestStatistics {
  const totals = totalsOf(matrix);
  const total = momentsOf(totals);
  const columns = matrix.items.map((_, item) => columnOf(matrix, item));
  const moments = columns.map(momentsOf);
  const itemSquares = moments.reduce((sum, { squares }) => sum + squares, 0);
  const groups = extremeGroups(matrix.learners, totals);
  const caution = cautionOf(total.count);
  const alpha = alphaOf(columns.length, itemSquares, total.squares);
  const items = columns.map((column, index) => {
    const own = moments[index] ?? momentsOf(column);
    const shared = coproducts(column, own.mean, totals, total.mean);
    return describeItem(matrix.items[index] ?? '', column, { own, total, shared, groups, caution }, (rest) =>
      alphaOf(columns.length - 1, itemSquares - own.squares, rest),
    );
  });
  const { count } = total;
  const sd = count < 2 ? null : Math.sqrt(total.squares / (count - 1));
  return {
    learners: count,
    caution,
    mean: count === 0 ? null : total.mean,
    sd,
    alpha,
    kr20: kr20Of(matrix, moments, total),
    sem: alpha === null || sd === null ? null : sd * Math.sqrt(1 - alpha),
    groups,
    items,
  };
}

interface ItemSums {
  readonly own: Moments;
  readonly total: Moments;
  /** Coproduct of the item with the total. */
  readonly shared: number;
  readonly groups: ExtremeGroups;
  readonly caution: Caution;
}

function describeItem(
  item: string,
  column: Float64Array,
  { own, total, shared, groups, caution }: ItemSums,
  alphaWithout: (restSquares: number) => number | null,
): ItemStatistics {
  // cov(x, t - x) = cov(x, t) - var(x), and so for the variance of the rest: no second table is needed.
  const rest = spread(total.squares - 2 * shared + own.squares, total.squares);
  const itemRest = correlation(shared - own.squares, own.squares, rest);
  const upperMean = meanAt(column, groups.upper);
  const lowerMean = meanAt(column, groups.lower);
  return {
    item,
    difficulty: own.mean,
    itemRest,
    itemTotal: correlation(shared, own.squares, total.squares),
    discrimination: upperMean === null || lowerMean === null ? null : upperMean - lowerMean,
    upperMean,
    lowerMean,
    alphaIfDeleted: alphaWithout(rest),
    flags: flagsOf(own.mean, itemRest, caution),
  };
}

/**
 * Alpha from sums of squares: both variances have the same denominator, which falls out. Alpha is at most 1; above it is what
 * settling the totals adds, and the root for the error of measurement must not see it.
 */
function alphaOf(items: number, itemSquares: number, totalSquares: number): number | null {
  if (items < 2 || totalSquares === 0) return null;
  return Math.min(1, (items / (items - 1)) * (1 - itemSquares / totalSquares));
}

function kr20Of({ scores }: ScoreMatrix, moments: readonly Moments[], total: Moments): number | null {
  const items = moments.length;
  if (items < 2 || total.squares === 0 || !scores.every((score) => score === 0 || score === 1)) return null;
  const pq = moments.reduce((sum, { mean }) => sum + mean * (1 - mean), 0);
  return (items / (items - 1)) * (1 - pq / (total.squares / total.count));
}

function correlation(shared: number, squaresA: number, squaresB: number): number | null {
  if (squaresA === 0 || squaresB === 0) return null;
  const r = shared / Math.sqrt(squaresA * squaresB);
  return Math.min(1, Math.max(-1, r));
}

/** A difference of sums that is 0 but for rounding is 0: a constant has no correlation. */
const spread = (squares: number, of: number): number => (squares <= 1e-12 * Math.max(1, of) ? 0 : squares);

function meanAt(column: Float64Array, places: Uint32Array): number | null {
  if (places.length === 0) return null;
  let sum = 0;
  for (const place of places) sum += column[place] ?? 0;
  return sum / places.length;
}
