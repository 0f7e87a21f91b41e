import * as z from 'zod/mini';
import { claimIdSchema, idSchema } from '../text/id.ts';

/** Levels of an item; `recall` is the lowest. */
export const itemLevels = ['recall', 'understand', 'apply', 'analyze'] as const;
export const itemKinds = [
  'concept',
  'mechanism',
  'finding',
  'diagnosis',
  'cause',
  'treatment',
  'calculation',
  'evidence',
] as const;

/** Where a paragraph teaches it: `lesson-id` or `lesson-id#heading-anchor`. */
const teachSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$/));

const optionSchema = z.strictObject({
  id: idSchema,
  text: z.string().check(z.minLength(1)),
  correct: z._default(z.boolean(), false),
  /** Why it is right or wrong. */
  why: z.string().check(z.minLength(15)),
  /** Why someone would choose it; required where it is wrong. */
  tempting: z.optional(z.string().check(z.minLength(10))),
  claims: z.array(claimIdSchema).check(z.minLength(1)),
  teach: teachSchema,
});
export type QuizOption = z.output<typeof optionSchema>;

const itemBase = {
  id: idSchema,
  objective: idSchema,
  lesson: idSchema,
  level: z.enum(itemLevels),
  kind: z.enum(itemKinds),
  /** The situation, before the question. May be left out. */
  stem: z.optional(z.string()),
  /** The question itself; ends with a question mark. */
  question: z.string().check(z.regex(/\?$/)),
};

export const itemSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...itemBase,
    type: z.literal('single'),
    options: z.array(optionSchema).check(z.minLength(3), z.maxLength(6)),
  }),
  z.strictObject({
    ...itemBase,
    type: z.literal('multiple'),
    options: z.array(optionSchema).check(z.minLength(3), z.maxLength(6)),
  }),
  z.strictObject({
    ...itemBase,
    type: z.literal('numeric'),
    answer: z.number(),
    /** Largest accepted distance from `answer`, in `unit`. */
    tolerance: z.number().check(z.nonnegative()),
    unit: z.string(),
    /** The worked solution. */
    why: z.string().check(z.minLength(15)),
    claims: z.array(claimIdSchema).check(z.minLength(1)),
    teach: teachSchema,
  }),
]);
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
