import * as z from 'zod/mini';
import { idSchema } from '../text/id.ts';
import {
  durationSchema,
  effectFields,
  evidenceFields,
  expressionSchema,
  nameSchema,
  setSchema,
  textSchema,
} from './schema-parts.ts';

/** What a learner can do at any time: actions and tests. */
export const actionSchema = z.strictObject({
  id: nameSchema,
  label: textSchema.check(z.describe('What the button says.')),
  group: nameSchema.check(z.describe('One of the ids under `groups`.')),
  takes: durationSchema.check(z.describe('Time until it is done, such as 15min or 4h.')),
  repeat: z._default(z.boolean(), false).check(z.describe('May be done more than once.')),
  watch: z
    ._default(z.boolean(), false)
    .check(
      z.describe(
        'Time passes with nothing else done; it is cut short when a decision opens or an event happens.',
      ),
    ),
  needs: z.optional(expressionSchema).check(z.describe('A condition; without it the act cannot be done.')),
  otherwise: z.optional(textSchema).check(z.describe('What a learner reads where `needs` does not hold.')),
  ...effectFields,
  says: z.optional(textSchema).check(z.describe('What the learner reads once it is done; a template.')),
  ...evidenceFields,
});

/** What a test shows: a lab of course.yaml read from a variable of the model or given, or a text. */
const resultSchema = z.union([
  z.strictObject({
    lab: idSchema,
    from: textSchema,
    when: z.optional(expressionSchema).check(z.describe('A condition; left out, it always holds.')),
    ...evidenceFields,
  }),
  z.strictObject({
    lab: idSchema,
    value: z.number().check(z.describe('In the SI unit of the lab.')),
    when: z.optional(expressionSchema).check(z.describe('A condition; left out, it always holds.')),
    ...evidenceFields,
  }),
  z.strictObject({
    text: textSchema,
    when: z.optional(expressionSchema).check(z.describe('A condition; left out, it always holds.')),
    ...evidenceFields,
  }),
]);

export const testSchema = z.strictObject({
  id: nameSchema,
  label: textSchema.check(z.describe('What the button says.')),
  group: nameSchema.check(z.describe('One of the ids under `groups`.')),
  takes: durationSchema.check(z.describe('Time until it is done, such as 15min or 4h.')),
  ready: z
    ._default(durationSchema, '0min')
    .check(z.describe('From the end of `takes` to the result. What it shows is read at the end of `takes`.')),
  repeat: z._default(z.boolean(), true),
  needs: z.optional(expressionSchema).check(z.describe('A condition; without it the act cannot be done.')),
  otherwise: z.optional(textSchema),
  set: setSchema,
  results: z
    .array(resultSchema)
    .check(z.minLength(1))
    .check(z.describe('What it shows: those whose `when` holds.')),
  ...evidenceFields,
});
