import * as z from 'zod/mini';
import { claimIdSchema, idSchema } from '../../text/id.ts';
import { itemBase, teachSchema } from '../item-base.ts';

/** A number in a given unit. */
export const numericSchema = z.strictObject({
  ...itemBase,
  type: z.literal('numeric'),
  answer: z.number(),
  /** Largest accepted distance from `answer`, in `unit`. */
  tolerance: z.number().check(z.nonnegative()),
  /** '' for a number without unit. */
  unit: z.string(),
  /** A formula of formulas.yaml and what to put into it: the solution is computed, and must come to
   *  `answer`. Inputs by id: a quantity such as 74mmHg, or a number in the unit of the input. */
  worked: z.optional(
    z.strictObject({
      formula: idSchema,
      inputs: z.record(z.string(), z.union([z.number(), z.string()])),
    }),
  ),
  /** The worked solution in words. */
  why: z.string().check(z.minLength(15)),
  claims: z.array(claimIdSchema).check(z.minLength(1)),
  teach: teachSchema,
});
export type NumericItem = z.output<typeof numericSchema>;
