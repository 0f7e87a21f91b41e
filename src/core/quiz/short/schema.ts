import * as z from 'zod/mini';
import { idSchema } from '../../text/id.ts';
import { explanation, itemBase, wordsSchema, wrongExplanation } from '../item-base.ts';

/** Some words, written. Case, accents, hyphens, punctuation and a plural s make no difference. */
export const shortSchema = z.strictObject({
  ...itemBase,
  type: z.literal('short'),
  /** Every right answer: synonyms, abbreviations, US and UK spelling. The first is the one that is shown. */
  accepted: z.array(wordsSchema).check(z.minLength(1)),
  ...explanation,
  /** Wrong answers that people give. */
  mistakes: z
    .array(
      z.strictObject({
        id: idSchema,
        /** How it is written; the first is the one that is shown. */
        forms: z.array(wordsSchema).check(z.minLength(1)),
        ...wrongExplanation,
      }),
    )
    .check(z.minLength(1)),
});
export type ShortItem = z.output<typeof shortSchema>;
