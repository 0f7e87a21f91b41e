import { hashText as hashUnder } from '../quiz/order.ts';
import type { CompiledCase } from './compiled.ts';
import { hashText } from './hash.ts';

/** Steps from the lowest to the highest value of a parameter, both included: few enough that a test plays them all. */
export const variantSteps = 21;

/**
 * The case with another patient: each parameter that its author named under `vary:` takes one of `variantSteps` values
 * inside the margins given there, drawn by `seed` (0 to 2^32 - 1). The linter plays the recommended and the trap path
 * at both margins of each; a test plays them at every step in between. The variant has a hash of its own, so that no
 * run of one patient is taken for a run of another. A case without `vary:` has no variants and is given back as it is.
 */
export function drawVariant(compiled: CompiledCase, seed: number): CompiledCase {
  const steps = compiled.vary.map(({ parameter }) => hashUnder(seed, parameter) % variantSteps);
  return variantAt(compiled, steps);
}

/** `steps`: for each parameter under `vary:`, in their order, 0 to `variantSteps - 1`. */
export function variantAt(compiled: CompiledCase, steps: readonly number[]): CompiledCase {
  if (compiled.vary.length === 0) return compiled;
  const drawn = compiled.vary.map(({ parameter, percent }, index) => {
    const share = (2 * (steps[index] ?? 0)) / (variantSteps - 1) - 1;
    return [parameter, Number(compiled.patient[parameter]) * (1 + (share * percent) / 100)] as const;
  });
  const patient = { ...compiled.patient, ...Object.fromEntries(drawn) };
  return { ...compiled, patient, hash: hashText(`${compiled.hash}/${JSON.stringify(drawn)}`) };
}
