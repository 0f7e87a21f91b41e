import * as z from 'zod/mini';
import {
  durationSchema,
  effectFields,
  evidenceFields,
  expressionSchema,
  nameSchema,
  textSchema,
} from './schema-parts.ts';

/** What a case brings of its own accord, and how a run is judged. */
export const signalSchema = z.strictObject({
  id: nameSchema,
  /** Names the band on the debrief's charts; a signal without one has no band. */
  name: z.optional(textSchema),
  on: expressionSchema,
  off: expressionSchema,
});

export const verdicts = ['best', 'acceptable', 'trap', 'harmful'] as const;

const optionSchema = z.strictObject({
  id: nameSchema,
  text: textSchema,
  verdict: z.enum(verdicts),
  takes: z._default(durationSchema, '0min'),
  ...effectFields,
  /** Why it was or was not a good choice; a template. */
  feedback: z.string().check(z.minLength(15)),
  ...evidenceFields,
});

export const decisionSchema = z.strictObject({
  id: nameSchema,
  when: expressionSchema,
  prompt: textSchema,
  /** Nothing else can be done until it is answered. */
  blocks: z._default(z.boolean(), false),
  options: z.array(optionSchema).check(z.minLength(2), z.maxLength(6)),
});

export const eventSchema = z.strictObject({
  id: nameSchema,
  when: expressionSchema,
  /** Only the first time. Otherwise each time `when` turns true. */
  once: z._default(z.boolean(), true),
  /** Cuts a watch short. */
  interrupts: z._default(z.boolean(), true),
  say: textSchema,
  ...effectFields,
  ...evidenceFields,
});

export const outcomeSchema = z.strictObject({
  id: nameSchema,
  /** 0 is the worst. */
  rank: z.int().check(z.nonnegative()),
  when: expressionSchema,
  title: textSchema,
  text: textSchema,
  /** The score of a run that ends here is at most this. */
  most: z.optional(z.int().check(z.minimum(0), z.maximum(100))),
  ...evidenceFields,
});

export const rubricSchema = z.strictObject({
  id: nameSchema,
  objective: nameSchema,
  text: textSchema,
  weight: z.number().check(z.positive()),
  full: expressionSchema,
  half: z.optional(expressionSchema),
  why: textSchema,
  ...evidenceFields,
});
