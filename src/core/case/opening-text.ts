import type { CompiledCase } from './compiled.ts';
import type { PatientModel } from './patient-model.ts';
import { renderTemplate } from './template.ts';

/** The opening text of a case with the values of its patient at that moment. `model` is the one that the case names. */
export function openingText({ vignette, patient, tracks }: CompiledCase, model: PatientModel | null): string {
  const trackAt = (id: string): number | undefined =>
    tracks.find(({ variable }) => variable.id === id)?.start;
  const opened = model?.create(patient);
  return renderTemplate(vignette, (variable) => trackAt(variable) ?? opened?.read(variable) ?? Number.NaN);
}
