/** `x` held between `low` and `high`. */
export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

/** The part of `x` above zero. */
export function positive(x: number): number {
  return x > 0 ? x : 0;
}

/** 0 below 0, 1 above 1, a smooth cubic between. */
export function smoothstep(x: number): number {
  const bounded = clamp(x, 0, 1);
  return bounded * bounded * (3 - 2 * bounded);
}

/** x / (x + half): 0 at none, 0.5 at `half`, towards 1. Michaelis-Menten, or Emax with a Hill slope of 1. */
export function saturating(x: number, half: number): number {
  return x <= 0 ? 0 : x / (x + half);
}
