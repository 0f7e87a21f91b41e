import type { PatientModel } from '../case/patient-model.ts';
import { CapillaryLeakPatient } from './capillary-leak-patient.ts';
import { fluids } from './fluids.ts';
import { parameterDeclarations } from './parameters.ts';
import { variables } from './variables.ts';
import { verbs } from './verbs.ts';

/**
 * An adult whose capillaries leak water and albumin, with the circulation, kidneys, lungs and limbs that answer to it.
 * An educational model, not a prediction: docs/model.md gives equations, sources and limits.
 */
export const capillaryLeakModel: PatientModel = {
  id: 'capillary-leak',
  version: 5,
  stepMinutes: 1,
  variables,
  verbs,
  parameters: parameterDeclarations,
  inputs: fluids,
  create: (parameters) => new CapillaryLeakPatient(parameters, 1),
};
