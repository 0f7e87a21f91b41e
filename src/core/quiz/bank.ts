import * as z from 'zod/mini';
import type { QuizItem } from './schema.ts';

const least = z.optional(z.int().check(z.nonnegative()));

/** What a course asks of all its items together; `bank:` in course.yaml. Whatever is left out is not asked. */
export const bankSchema = z.strictObject({
  items: least,
  /** Items that tell of a patient. */
  vignettes: least,
  /** Percent of items above the level `recall`. */
  'above-recall': z.optional(z.int().check(z.minimum(0), z.maximum(100))),
  extended: least,
  /** Numeric items with a solution worked out at build. */
  numeric: least,
  /** Items for each objective of each lesson. */
  'per-objective': least,
  /** `asked`: every sound correction of the source is the key of an item. */
  corrections: z.optional(z.literal('asked')),
});
export type BankGoals = z.output<typeof bankSchema>;

export interface BankCounts {
  readonly items: number;
  readonly vignettes: number;
  readonly 'above-recall': number;
  readonly extended: number;
  readonly numeric: number;
}

/** Counts what `bankSchema` sets goals for. */
export function countBank(items: readonly QuizItem[]): BankCounts {
  const above = items.filter(({ level }) => level !== 'recall').length;
  const ofType = (name: QuizItem['type']): number => items.filter(({ type }) => type === name).length;
  return {
    items: items.length,
    vignettes: items.filter(({ clinical }) => clinical === true).length,
    'above-recall': items.length === 0 ? 0 : Math.floor((above / items.length) * 100),
    extended: ofType('extended'),
    numeric: items.filter((item) => item.type === 'numeric' && item.worked !== undefined).length,
  };
}

/** How many items ask for each objective, by `lesson/objective`. */
export function tallyObjectives(items: readonly QuizItem[]): ReadonlyMap<string, number> {
  const tally = new Map<string, number>();
  for (const { lesson, objective } of items) {
    const key = `${lesson}/${objective}`;
    tally.set(key, (tally.get(key) ?? 0) + 1);
  }
  return tally;
}
