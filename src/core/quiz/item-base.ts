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
  id: idSchema.check(z.describe('Unique in the course; learners’ answers are kept under it.')),
  objective: idSchema.check(z.describe('The objective of the lesson that this question assesses.')),
  lesson: idSchema.check(z.describe('The lesson that teaches it.')),
  level: z.enum(itemLevels).check(z.describe('What it takes to answer; recall is the lowest.')),
  kind: z.enum(itemKinds).check(z.describe('What sort of thing is asked.')),
  clinical: z
    .optional(z.boolean())
    .check(z.describe('True where the item tells of a patient: a clinical vignette.')),
  stem: z.optional(z.string()).check(z.describe('The situation, before the question. May be left out.')),
  question: z
    .string()
    .check(z.regex(/\?$/))
    .check(z.describe('The question itself; ends with a question mark.')),
  waive: z
    .optional(z.array(waiverSchema).check(z.minLength(1)))
    .check(z.describe('Warnings of the linter that this item means, each with its reason.')),
};

/** Text that a learner chooses, judges or puts in its place. */
export const wordsSchema = z.string().check(z.minLength(1));
export const whySchema = z.string().check(z.minLength(15));
const temptingSchema = z.string().check(z.minLength(10));

/** What every explanation says: why, on what evidence, and where it is taught. */
export const explanation = {
  why: whySchema.check(z.describe('Why it is right or wrong.')),
  claims: z.array(claimIdSchema).check(z.minLength(1)).check(z.describe('The claims that this rests on.')),
  teach: teachSchema.check(z.describe('Where it is taught: a lesson, or lesson#heading.')),
};

/** An explanation of something that is wrong, always or here: it also says why someone would choose it. */
export const wrongExplanation = { ...explanation, tempting: temptingSchema };

/** One answer to choose from or to judge. Every option explains itself, right or wrong. */
export const optionSchema = z.strictObject({
  id: idSchema,
  text: wordsSchema,
  correct: z._default(z.boolean(), false).check(z.describe('True where it is right.')),
  ...explanation,
  tempting: z
    .optional(temptingSchema)
    .check(z.describe('Why someone would choose it; must be there where it is wrong.')),
  sort: z
    .optional(idSchema)
    .check(
      z.describe('What sort of thing it is (test, drug, diagnosis): options of one question are of one.'),
    ),
});
