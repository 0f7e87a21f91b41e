import * as z from 'zod/mini';
import { idSchema } from '../text/id.ts';
import { questionTypes } from './question-types.ts';

export { itemKinds, itemLevels, type QuizOption } from './item-base.ts';

type SchemasOf<Types> = {
  [Index in keyof Types]: Types[Index] extends { itemSchema: infer Schema } ? Schema : never;
};
// `map` forgets that a tuple keeps its length and order; the cast says what it did.
const itemSchemas = questionTypes.map(({ itemSchema }) => itemSchema) as unknown as SchemasOf<
  typeof questionTypes
>;

export const itemSchema = z.discriminatedUnion('type', itemSchemas);
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
