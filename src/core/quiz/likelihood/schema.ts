import * as z from 'zod/mini';
import { idSchema } from '../../text/id.ts';
import { explanation, itemBase, wordsSchema } from '../item-base.ts';
import { shifts } from './shifts.ts';

/**
 * Does this finding make it more or less likely? Never scored: nobody has asked a panel of experts, so the
 * author's view is shown with its reasons, and that is all.
 */
export const likelihoodSchema = z.strictObject({
  ...itemBase,
  type: z.literal('likelihood'),
  findings: z
    .array(
      z.strictObject({
        id: idSchema,
        text: wordsSchema,
        /** The author's view. */
        shift: z.enum(shifts),
        ...explanation,
        /** Why someone would see it the other way. */
        tempting: z.optional(z.string().check(z.minLength(10))),
      }),
    )
    .check(z.minLength(1), z.maxLength(6)),
});
export type LikelihoodItem = z.output<typeof likelihoodSchema>;
