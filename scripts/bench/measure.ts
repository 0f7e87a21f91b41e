/** Speed as ratios of two things measured in one run, so that a slow machine does not look like slow code. */
export const rounds = 9;

/** Median milliseconds of `work`, after one run to warm up. */
export function medianTime(work: () => unknown): number {
  work();
  const times = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return medianOf(times);
}

export const medianOf = (numbers: readonly number[]): number => quantileOf(numbers, 0.5);

/** @param share 0.95 for what all but one in twenty stay below */
export function quantileOf(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The yardstick: ten million additions and multiplications that no compiler can skip. */
function yardstick(): number {
  let sum = 0;
  for (let index = 0; index < 1e7; index += 1) sum = sum * 0.999_999 + index;
  return sum;
}
let unit: number | undefined;
export const yardstickTime = (): number => (unit ??= medianTime(yardstick));

export interface Row {
  readonly what: string;
  readonly ratio: string;
  readonly detail: string;
}
export const row = (what: string, ratio: number, detail: string): Row => ({
  what,
  ratio: ratio.toFixed(2),
  detail,
});
