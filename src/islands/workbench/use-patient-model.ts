import { useEffect, useState } from 'react';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';

/** The model that the case names: undefined while it arrives, null where it names none. */
export function usePatientModel(compiled: CompiledCase | null): PatientModel | null | undefined {
  const [models, setModels] = useState<ReadonlyMap<string, PatientModel>>();
  const id = compiled?.model?.id;
  useEffect(() => {
    if (id === undefined || models !== undefined) return;
    void import('#core/patient/registry.ts').then(({ patientModels }) => setModels(patientModels));
  }, [id, models]);
  if (id === undefined) return null;
  return models?.get(id);
}
