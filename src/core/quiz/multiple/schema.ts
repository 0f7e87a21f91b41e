import * as z from 'zod/mini';
import { itemBase, optionSchema } from '../item-base.ts';

/** Multiple true/false: every option is a statement judged for itself. */
export const multipleSchema = z.strictObject({
  ...itemBase,
  type: z.literal('multiple'),
  options: z.array(optionSchema).check(z.minLength(3), z.maxLength(6)),
});
export type MultipleItem = z.output<typeof multipleSchema>;
