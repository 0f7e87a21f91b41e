/** Rounded to 1e-9, so that a sum of the same points in another order is the same sum, and falls on the same side of a limit. */
export const settleSum = (sum: number): number => Math.round(sum * 1e9) / 1e9;
