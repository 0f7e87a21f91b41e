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
  name: z
    .optional(textSchema)
    .check(z.describe('Names the band on the debrief’s charts; a signal without one has no band.')),
  on: expressionSchema.check(
    z.describe('A condition that turns it on; it may last: `MAP < 62mmHg for 10min`.'),
  ),
  off: expressionSchema.check(z.describe('A condition that turns it off again.')),
});

export const verdicts = ['best', 'acceptable', 'trap', 'harmful'] as const;

const optionSchema = z.strictObject({
  id: nameSchema,
  text: textSchema,
  verdict: z.enum(verdicts).check(z.describe('Said to the learner with the feedback.')),
  takes: z._default(durationSchema, '0min'),
  ...effectFields,
  feedback: z
    .string()
    .check(z.minLength(15))
    .check(z.describe('Why it was or was not a good choice; a template.')),
  ...evidenceFields,
});

export const decisionSchema = z.strictObject({
  id: nameSchema,
  when: expressionSchema.check(z.describe('A condition, such as `done(x) and time >= 2h`.')),
  prompt: textSchema.check(z.describe('What is asked; a template.')),
  blocks: z._default(z.boolean(), false).check(z.describe('Nothing else can be done until it is answered.')),
  options: z
    .array(optionSchema)
    .check(z.minLength(2), z.maxLength(6))
    .check(z.describe('Two to six; in conditions and paths `decision.option`.')),
});

export const eventSchema = z.strictObject({
  id: nameSchema,
  when: expressionSchema.check(z.describe('A condition, such as `done(x) and time >= 2h`.')),
  once: z
    ._default(z.boolean(), true)
    .check(z.describe('Only the first time. Otherwise each time `when` turns true.')),
  interrupts: z._default(z.boolean(), true).check(z.describe('Cuts a watch short.')),
  say: textSchema.check(z.describe('What the learner reads; a template.')),
  ...effectFields,
  ...evidenceFields,
});

export const outcomeSchema = z.strictObject({
  id: nameSchema,
  rank: z.int().check(z.nonnegative()).check(z.describe('0 is the worst.')),
  when: expressionSchema.check(z.describe('A condition, such as `done(x) and time >= 2h`.')),
  title: textSchema,
  text: textSchema,
  most: z
    .optional(z.int().check(z.minimum(0), z.maximum(100)))
    .check(z.describe('The score of a run that ends here is at most this.')),
  ...evidenceFields,
});

export const rubricSchema = z.strictObject({
  id: nameSchema,
  objective: nameSchema.check(z.describe('One of the ids under `objectives`.')),
  text: textSchema,
  weight: z.number().check(z.positive()).check(z.describe('Points for `full`; half of them for `half`.')),
  full: expressionSchema.check(z.describe('A condition for all points.')),
  half: z.optional(expressionSchema).check(z.describe('A condition for half the points.')),
  why: textSchema.check(z.describe('Why it counts; read in the debrief.')),
  ...evidenceFields,
});
