import * as z from 'zod/mini';
import { itemBase, wordsSchema } from '../item-base.ts';
import { matchOptionSchema, matchPart } from '../matching/schema.ts';

/** Extended matching: a long list of options under a theme, one question, and several stems that each have one key. */
export const extendedSchema = z.strictObject({
  ...itemBase,
  type: z.literal('extended'),
  /** What the options have in common; the heading of their list. */
  theme: wordsSchema,
  /** Shown in this order, so list them by the alphabet. */
  options: z.array(matchOptionSchema).check(z.minLength(5), z.maxLength(15)),
  stems: z.array(z.strictObject({ text: wordsSchema, ...matchPart })).check(z.minLength(2), z.maxLength(6)),
});
export type ExtendedItem = z.output<typeof extendedSchema>;
