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

/** What an item of every type says about itself. */
export const itemBase = {
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

/** One answer to choose from or to judge. Every option explains itself, right or wrong. */
export const optionSchema = z.strictObject({
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
