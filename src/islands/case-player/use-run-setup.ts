import { useEffect, useState } from 'react';
import type { AssignedRun } from '#client/assignment/case-desk.ts';
import { openRecord } from '#client/record/record.ts';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import type { RunSetup } from './run.ts';

export type Loading = { readonly state: 'loading' } | { readonly state: 'failed' };
export type LoadedSetup = { readonly state: 'ready'; readonly setup: RunSetup };

/** Opens the record and fetches the patient model that the case names. */
export function useRunSetup(
  compiled: CompiledCase,
  course: string,
  assigned: AssignedRun | undefined,
): Loading | LoadedSetup {
  const [loaded, setLoaded] = useState<Loading | LoadedSetup>({ state: 'loading' });
  useEffect(() => {
    Promise.all([openRecord(), loadModel(compiled)]).then(
      ([record, model]) => setLoaded({ state: 'ready', setup: { compiled, course, record, model } }),
      () => setLoaded({ state: 'failed' }),
    );
  }, [compiled, course]);
  // How it is assigned may change while it is played: an attempt is used up, a debrief comes due.
  if (loaded.state !== 'ready') return loaded;
  return { state: 'ready', setup: { ...loaded.setup, assigned } };
}

/** Models are fetched only by the cases that need one. */
async function loadModel({ model }: CompiledCase): Promise<PatientModel | null> {
  if (model === null) return null;
  const { patientModels } = await import('#core/patient/registry.ts');
  const found = patientModels.get(model.id);
  if (found?.version !== model.version) throw new Error(`No patient model ${model.id}/${model.version}.`);
  return found;
}
