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
export const teachSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$/));

/** A rule of the linter that this item breaks on purpose. */
const waiverSchema = z.strictObject({
  rule: idSchema,
  /** Why the item is better for it. */
  reason: z.string().check(z.minLength(15)),
});

/** What an item of every type says about itself. */
export const itemBase = {
  id: idSchema,
  objective: idSchema,
  lesson: idSchema,
  level: z.enum(itemLevels),
  kind: z.enum(itemKinds),
  /** True where the item tells of a patient: a clinical vignette. */
  clinical: z.optional(z.boolean()),
  /** The situation, before the question. May be left out. */
  stem: z.optional(z.string()),
  /** The question itself; ends with a question mark. */
  question: z.string().check(z.regex(/\?$/)),
  waive: z.optional(z.array(waiverSchema).check(z.minLength(1))),
};

/** Text that a learner chooses, judges or puts in its place. */
export const wordsSchema = z.string().check(z.minLength(1));
export const whySchema = z.string().check(z.minLength(15));
const temptingSchema = z.string().check(z.minLength(10));

/** What every explanation says: why, on what evidence, and where it is taught. */
export const explanation = {
  why: whySchema,
  claims: z.array(claimIdSchema).check(z.minLength(1)),
  teach: teachSchema,
};

/** An explanation of something that is wrong, always or here: it also says why someone would choose it. */
export const wrongExplanation = { ...explanation, tempting: temptingSchema };

/** One answer to choose from or to judge. Every option explains itself, right or wrong. */
export const optionSchema = z.strictObject({
  id: idSchema,
  text: wordsSchema,
  correct: z._default(z.boolean(), false),
  ...explanation,
  /** Why someone would choose it; the content checks require it where it is wrong. */
  tempting: z.optional(temptingSchema),
  /** What sort of thing it is (test, drug, diagnosis): options of one question are of one. */
  sort: z.optional(idSchema),
});
