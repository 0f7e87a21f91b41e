import * as z from 'zod/mini';
import { idSchema } from '../../text/id.ts';
import { explanation, itemBase, wordsSchema } from '../item-base.ts';

/** Put entries in order. */
export const orderingSchema = z.strictObject({
  ...itemBase,
  type: z.literal('ordering'),
  /** What the first entry is and what the last: earliest and latest, say. */
  ends: z.strictObject({ first: wordsSchema, last: wordsSchema }),
  /** In the right order; never shown in it. `why` says why each stands where it does. */
  entries: z
    .array(
      z.strictObject({
        id: idSchema,
        text: wordsSchema,
        ...explanation,
        /** Why someone would put it elsewhere. */
        tempting: z.optional(z.string().check(z.minLength(10))),
      }),
    )
    .check(z.minLength(3), z.maxLength(8)),
});
export type OrderingItem = z.output<typeof orderingSchema>;
