import type { Patient, PatientModel } from '#core/case/patient-model.ts';

/** The model as it is, and the largest violation of its conservation laws in any patient it has made since. */
export function watchPatients(model: PatientModel): { model: PatientModel; largestError: () => number } {
  let latest: Patient | null = null;
  let largest = 0;
  const look = (): number => {
    largest = Math.max(largest, latest?.conservationError() ?? 0);
    return largest;
  };
  const watched: PatientModel = {
    ...model,
    create: (parameters) => {
      look();
      latest = model.create(parameters);
      return latest;
    },
  };
  return { model: watched, largestError: look };
}
