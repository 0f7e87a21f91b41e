import * as z from 'zod/mini';
import { idSchema } from '../text/id.ts';
import { extendedSchema } from './extended/schema.ts';
import { labelSchema } from './label/schema.ts';
import { likelihoodSchema } from './likelihood/schema.ts';
import { multipleSchema } from './multiple/schema.ts';
import { numericSchema } from './numeric/schema.ts';
import { orderingSchema } from './ordering/schema.ts';
import { shortSchema } from './short/schema.ts';
import { singleSchema } from './single/schema.ts';

export type { MatchOption } from './matching/schema.ts';

export const itemSchema = z.discriminatedUnion('type', [
  singleSchema,
  multipleSchema,
  extendedSchema,
  numericSchema,
  orderingSchema,
  labelSchema,
  shortSchema,
  likelihoodSchema,
]);
export type QuizItem = z.output<typeof itemSchema>;
export type ItemOf<Type extends QuizItem['type']> = Extract<QuizItem, { type: Type }>;
export type ChoiceItem = ItemOf<'single' | 'multiple'>;
export type NumericItem = ItemOf<'numeric'>;

export const quizSchema = z.strictObject({
  schema: z.literal('quiz/1'),
  id: idSchema,
  title: z.string(),
  summary: z.optional(z.string()),
  purpose: z
    .enum(['quiz', 'checks'])
    .check(
      z.describe(
        'quiz: a page of its own; checks: a store of items that lessons show with <Check id="…" />.',
      ),
    ),
  items: z.array(itemSchema).check(z.minLength(1)),
});
export type Quiz = z.output<typeof quizSchema>;
