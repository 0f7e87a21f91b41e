import { hashText } from '#core/quiz/order.ts';

/** Chance that is the same on every machine: the next number of a seed. */
export interface Chance {
  /** From 0 to below 1. */
  readonly next: () => number;
  readonly below: (limit: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Of hexadecimal digits. */
  readonly hex: (digits: number) => string;
}

export function chanceOf(seed: string): Chance {
  let count = 0;
  const draw = (): number => hashText((count += 1), seed);
  const next = (): number => draw() / 2 ** 32;
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (list) => list[below(list.length)]!,
    hex: (digits) => Array.from({ length: digits }, () => below(16).toString(16)).join(''),
  };
}
