import * as z from 'zod/mini';
import { claimIdSchema, idSchema } from '../text/id.ts';

/** What the schemas of a case file share. */
export const textSchema = z.string().check(z.minLength(1));
/** Parsed by the compiler, so that its mistakes are reported with their position. */
export const expressionSchema = textSchema.check(
  z.describe('A condition, such as `done(x) and time >= 2h`.'),
);
export const durationSchema = textSchema.check(z.describe('A time, such as 15min or 4h.'));
/** Ids that appear in expressions start with a letter, so that no id reads as a number with a unit. */
export const nameSchema = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));

const claimsSchema = z._default(z.array(claimIdSchema), []);
/** How far a reference carries a line: states it, states part of it, or was named as usual teaching and not opened. */
const sourceSchema = z.strictObject({ source: idSchema, support: z.enum(['direct', 'partial', 'textbook']) });
/**
 * What stands behind a line besides claims: one reference; `standard-teaching`, with no source checked;
 * `unproven`, where the claims say that nobody knows; or `narrative`, for words that state nothing.
 */
const evidenceSchema = z.union([z.enum(['unproven', 'standard-teaching', 'narrative']), sourceSchema]);
export type EvidenceMark = z.output<typeof evidenceSchema>;
/** To spread into whatever states something. */
export const evidenceFields = {
  claims: claimsSchema.check(z.describe('Ids of claims.yaml that the line rests on.')),
  evidence: z
    .optional(evidenceSchema)
    .check(z.describe('Where no claim says it: a reference, or a word for what stands behind it.')),
};

export const argumentSchema = z.union([z.string(), z.number(), z.boolean()]);
/** One verb of the model with its arguments: `{ infuse: ringer, volume: 0.5L, over: 15min }`. */
const doSchema = z._default(z.array(z.record(z.string(), argumentSchema)), []);
/** Facts an act or option leaves behind, asked for with `set(name, value)` and `at(name)`. */
export const setSchema = z._default(z.record(nameSchema, nameSchema), {});
/** To spread into whatever changes the patient or the facts. */
export const effectFields = { do: doSchema, set: setSchema };
