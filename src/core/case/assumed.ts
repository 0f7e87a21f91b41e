import { findAct } from './act-names.ts';
import type { CompiledCase } from './compiled.ts';
import type { PatientModel } from './patient-model.ts';

/**
 * Whether what `key` does to the patient has a size that somebody assumed: one of its verbs is declared so by
 * the model, or the author marks its benefit as unproven. Whatever a page says of such an act has to say this too.
 */
export function isAssumed(compiled: CompiledCase, model: PatientModel | null, key: string): boolean {
  const named = findAct(compiled, key);
  if (named === null) return false;
  const { commands, evidence } = named.kind === 'act' ? named.act : named.option;
  return (
    evidence === 'unproven' ||
    commands.some(({ verb }) => model?.verbs.find(({ id }) => id === verb)?.assumed ?? false)
  );
}
