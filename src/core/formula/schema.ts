import * as z from 'zod/mini';
import { claimIdSchema, idSchema } from '../text/id.ts';
import { knownUnits } from '../units/quantity.ts';

/** A name that arithmetic can hold: a hyphen would be a minus. */
const nameSchema = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/));
/** `1` for a number without a unit. */
const unitSchema = z.enum(['1', ...knownUnits]);

const inputSchema = z.strictObject({
  id: nameSchema,
  /** How it is written in the calculation: `H₀`. */
  symbol: z.string().check(z.minLength(1)),
  /** What it is, in the language of the lessons. */
  name: z.string().check(z.minLength(3)),
  unit: unitSchema,
});
export type FormulaInput = z.output<typeof inputSchema>;

const stepSchema = z.strictObject({
  id: nameSchema,
  symbol: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(3)),
  /** Arithmetic over numbers, inputs and earlier steps: `+ - * /`, brackets, `^2` and `^3`. */
  is: z.string().check(z.minLength(1)),
  unit: unitSchema,
  /** Decimal places in print; the next step goes on with the exact value. */
  digits: z.int().check(z.minimum(0), z.maximum(6)),
});
export type FormulaStep = z.output<typeof stepSchema>;

export const formulaSchema = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(3)),
  inputs: z.array(inputSchema).check(z.minLength(1)),
  /** In order; the last one is the result. */
  steps: z.array(stepSchema).check(z.minLength(1)),
  /** What says that it is calculated so. */
  claims: z.array(claimIdSchema).check(z.minLength(1)),
});
export type Formula = z.output<typeof formulaSchema>;

export const formulasFileSchema = z.strictObject({
  schema: z.literal('formulas/1'),
  formulas: z.array(formulaSchema),
});
