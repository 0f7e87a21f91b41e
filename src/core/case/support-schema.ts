import * as z from 'zod/mini';
import { evidenceFields, expressionSchema, nameSchema, textSchema } from './schema-parts.ts';

/**
 * How much help a run gives. `worked`: the recommended path is stepped through with the reasons told;
 * `prompted`: hints can be opened; `unaided`: neither.
 */
export const supportLevels = ['worked', 'prompted', 'unaided'] as const;
export type SupportLevel = (typeof supportLevels)[number];

export const supportSchema = z._default(z.array(z.enum(supportLevels)).check(z.minLength(1)), ['unaided']);

/** Why the recommended path does this step now. One for each step, in the order of the path. */
export const workedLineSchema = z.strictObject({
  step: textSchema.check(
    z.describe('The step as the path writes it: shows which it is, and that none was forgotten.'),
  ),
  text: textSchema.check(z.describe('Told before the step is done; a template.')),
  ...evidenceFields,
});

/** A hint that a learner may open while `when` holds. */
export const promptSchema = z.strictObject({
  id: nameSchema,
  when: expressionSchema,
  text: textSchema.check(z.describe('What to think of; a template.')),
  ...evidenceFields,
});
