import * as z from 'zod/mini';
import { idSchema } from '../text/id.ts';
import { multipleSchema } from './multiple/schema.ts';
import { numericSchema } from './numeric/schema.ts';
import { singleSchema } from './single/schema.ts';

export type { QuizOption } from './item-base.ts';

export const itemSchema = z.discriminatedUnion('type', [singleSchema, multipleSchema, numericSchema]);
export type QuizItem = z.output<typeof itemSchema>;
export type ChoiceItem = Extract<QuizItem, { options: unknown }>;
export type NumericItem = Extract<QuizItem, { type: 'numeric' }>;

export const quizSchema = z.strictObject({
  schema: z.literal('quiz/1'),
  id: idSchema,
  title: z.string(),
  summary: z.optional(z.string()),
  /** `quiz`: a page of its own; `checks`: a store of items that lessons show with <Check id="…" />. */
  purpose: z.enum(['quiz', 'checks']),
  items: z.array(itemSchema).check(z.minLength(1)),
});
export type Quiz = z.output<typeof quizSchema>;
