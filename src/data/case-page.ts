import type { CompiledCase } from '#core/case/compiled.ts';
import { renderTemplate } from '#core/case/template.ts';
import { patientModels } from '#core/patient/registry.ts';

/** The opening text of a case with the values of its patient at that moment, for the page without JavaScript. */
export function openingText({ vignette, model, patient }: CompiledCase): string {
  if (model === null) return renderTemplate(vignette, () => Number.NaN);
  const known = patientModels.get(model.id);
  if (known === undefined) throw new Error(`There is no patient model \`${model.id}\`.`);
  const opened = known.create(patient);
  return renderTemplate(vignette, (variable) => opened.read(variable));
}
