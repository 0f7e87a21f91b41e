import type { PatientModel } from '../case/patient-model.ts';
import { capillaryLeakModel } from './capillary-leak-model.ts';

/** Every patient model a case may name, by its id. */
export const patientModels: ReadonlyMap<string, PatientModel> = new Map(
  [capillaryLeakModel].map((model) => [model.id, model]),
);
