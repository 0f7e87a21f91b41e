import * as z from 'zod/mini';
import { itemBase, optionSchema } from '../item-base.ts';

/** Single best answer. */
export const singleSchema = z.strictObject({
  ...itemBase,
  type: z.literal('single'),
  options: z.array(optionSchema).check(z.minLength(3), z.maxLength(6)),
});
export type SingleItem = z.output<typeof singleSchema>;
