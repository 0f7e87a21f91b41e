/** Sums of one column about its mean. Two passes: the difference of two large sums would lose digits. */
export interface Moments {
  readonly count: number;
  readonly mean: number;
  /** Sum of squared distances from the mean; exactly 0 where all values are the same. */
  readonly squares: number;
}

export function momentsOf(values: Float64Array): Moments {
  const count = values.length;
  let sum = 0;
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    sum += value;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const mean = count === 0 ? Number.NaN : sum / count;
  // A constant third has a mean that is off by a bit; its spread is none all the same.
  if (count === 0 || least === most) return { count, mean, squares: 0 };
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return { count, mean, squares };
}

/** Sum of the products of distances from the means; both columns have the same length. */
export function coproducts(a: Float64Array, meanA: number, b: Float64Array, meanB: number): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1)
    sum += ((a[index] ?? 0) - meanA) * ((b[index] ?? 0) - meanB);
  return sum;
}
