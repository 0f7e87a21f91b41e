import * as z from 'zod/mini';
import { nameSchema, textSchema } from './schema-parts.ts';

/** What an act or option does to a track at the end of its time: a step, a change of the rate per hour, or both. */
const trackEffectSchema = z.union([
  z.number(),
  z.strictObject({ add: z._default(z.number(), 0), rate: z._default(z.number(), 0) }),
]);

/**
 * A quantity whose course the author writes, beside a patient model or without one. Numbers are in `unit`.
 * It is shown as authored: nothing in it is physiology.
 */
export const trackSchema = z.strictObject({
  id: nameSchema,
  name: textSchema,
  unit: textSchema.check(z.describe('One of the units of quantities, or 1.')),
  digits: z._default(z.int().check(z.minimum(0), z.maximum(3)), 0),
  start: z.number().check(z.describe('Value at the opening.')),
  rate: z._default(z.number(), 0).check(z.describe('Change per hour while nothing is done about it.')),
  min: z.number().check(z.describe('It never falls below.')),
  max: z.number().check(z.describe('It never rises above.')),
  effects: z
    ._default(z.record(textSchema, trackEffectSchema), {})
    .check(z.describe('By act or `decision.option`.')),
});
