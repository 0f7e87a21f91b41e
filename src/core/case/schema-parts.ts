import * as z from 'zod/mini';
import { claimIdSchema } from '../text/id.ts';

/** What the schemas of a case file share. */
export const textSchema = z.string().check(z.minLength(1));
/** Parsed by the compiler, so that its mistakes are reported with their position. */
export const expressionSchema = textSchema;
export const durationSchema = textSchema;
/** Ids that appear in expressions start with a letter, so that no id reads as a number with a unit. */
export const nameSchema = z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/));

const claimsSchema = z._default(z.array(claimIdSchema), []);
/** What stands behind something that carries no claim, or that a claim calls unproven. */
const evidenceSchema = z.optional(z.enum(['unproven', 'standard-teaching']));
/** To spread into whatever states something. */
export const evidenceFields = { claims: claimsSchema, evidence: evidenceSchema };

export const argumentSchema = z.union([z.string(), z.number(), z.boolean()]);
/** One verb of the model with its arguments: `{ infuse: ringer, volume: 0.5L, over: 15min }`. */
const doSchema = z._default(z.array(z.record(z.string(), argumentSchema)), []);
/** Facts an act or option leaves behind, asked for with `set(name, value)` and `at(name)`. */
export const setSchema = z._default(z.record(nameSchema, nameSchema), {});
/** To spread into whatever changes the patient or the facts. */
export const effectFields = { do: doSchema, set: setSchema };
