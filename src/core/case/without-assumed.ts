import { isAssumed } from './assumed.ts';
import type { CompiledCase } from './compiled.ts';
import type { PatientModel } from './patient-model.ts';

/**
 * The same case in which nothing with an assumed effect changes the patient: what is judged otherwise in a rerun of
 * it rests on an assumption. For comparison only; it keeps the hash of the case that it was made from.
 */
export function withoutAssumed(compiled: CompiledCase, model: PatientModel | null): CompiledCase {
  const silence = <
    T extends CompiledCase['acts'][number] | CompiledCase['decisions'][number]['options'][number],
  >(
    one: T,
    key: string,
  ): T => (isAssumed(compiled, model, key) ? { ...one, commands: [] } : one);
  return {
    ...compiled,
    acts: compiled.acts.map((act) => silence(act, act.id)),
    decisions: compiled.decisions.map((decision) => ({
      ...decision,
      options: decision.options.map((option) => silence(option, `${decision.id}.${option.id}`)),
    })),
  };
}
