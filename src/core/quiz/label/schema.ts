import * as z from 'zod/mini';
import { itemBase, wordsSchema } from '../item-base.ts';
import { matchOptionSchema, matchPart } from '../matching/schema.ts';

const fraction = z.number().check(z.nonnegative(), z.maximum(1));

/** Label a figure: numbered spots on it, each of which gets one label of a list. */
export const labelSchema = z.strictObject({
  ...itemBase,
  type: z.literal('label'),
  /** A file of figures/. It must not hold the labels as text. */
  figure: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*\.svg$/)),
  /** What the figure shows, in words that give no label away. */
  alt: wordsSchema,
  /** The labels, more of them than spots if you like. */
  options: z.array(matchOptionSchema).check(z.minLength(3), z.maxLength(12)),
  spots: z
    .array(
      z.strictObject({
        ...matchPart,
        /** Where it is, as fractions of the figure's width and height: [0, 0] is the upper left corner. */
        at: z.tuple([fraction, fraction]),
        /** Where it is, in words: the question for those who do not see the figure. */
        place: wordsSchema,
      }),
    )
    .check(z.minLength(2), z.maxLength(10)),
});
export type LabelItem = z.output<typeof labelSchema>;
