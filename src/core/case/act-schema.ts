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
  label: textSchema,
  group: nameSchema,
  takes: durationSchema,
  /** May be done more than once. */
  repeat: z._default(z.boolean(), false),
  /** Time passes with nothing else done; it is cut short when a decision opens or an event happens. */
  watch: z._default(z.boolean(), false),
  needs: z.optional(expressionSchema),
  /** What a learner reads where `needs` does not hold. */
  otherwise: z.optional(textSchema),
  ...effectFields,
  /** What the learner reads once it is done; a template. */
  says: z.optional(textSchema),
  ...evidenceFields,
});

/** What a test shows: a lab of course.yaml read from a variable of the model or given, or a text. */
const resultSchema = z.union([
  z.strictObject({
    lab: idSchema,
    from: textSchema,
    when: z.optional(expressionSchema),
    ...evidenceFields,
  }),
  z.strictObject({
    lab: idSchema,
    /** In the SI unit of the lab. */
    value: z.number(),
    when: z.optional(expressionSchema),
    ...evidenceFields,
  }),
  z.strictObject({
    text: textSchema,
    when: z.optional(expressionSchema),
    ...evidenceFields,
  }),
]);

export const testSchema = z.strictObject({
  id: nameSchema,
  label: textSchema,
  group: nameSchema,
  takes: durationSchema,
  /** From the end of `takes` to the result. What it shows is read at the end of `takes`. */
  ready: z._default(durationSchema, '0min'),
  repeat: z._default(z.boolean(), true),
  needs: z.optional(expressionSchema),
  otherwise: z.optional(textSchema),
  set: setSchema,
  results: z.array(resultSchema).check(z.minLength(1)),
  ...evidenceFields,
});
