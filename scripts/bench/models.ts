import type { Site } from '#core/course/loaded.ts';
import { patientModels } from '#core/patient/registry.ts';
import { medianTime, row, yardstickTime, type Row } from './measure.ts';

/** What a prototype of the model took for 72 h, on two shared cores of this kind, before this one was written. */
const PROTOTYPE_MS = '3.7–4.1';
const RUN_HOURS = 72;

/**
 * A bare run of each patient model: steps only, no case around it. The patient is the first case's, and well where
 * the model knows how ill a patient is: once somebody has died a step costs next to nothing.
 */
export function benchModels(site: Site): Row[] {
  const rows: Row[] = [];
  const cases = [...site.courses.values()].flatMap((course) => [...course.cases.values()]);
  for (const model of patientModels.values()) {
    const compiled = cases.find((each) => each.model?.id === model.id);
    if (compiled === undefined) continue;
    const isGraded = model.parameters['severity'] !== undefined;
    const parameters = { ...compiled.patient, ...(isGraded ? { severity: 0 } : {}) };
    const steps = (RUN_HOURS * 60) / model.stepMinutes;
    const time = medianTime(() => {
      const patient = model.create(parameters);
      for (let step = 0; step < steps; step += 1) patient.step();
      return patient.state;
    });
    const perSecond = Math.round((steps / time) * 1000).toLocaleString('en');
    rows.push(
      row(
        `${String(RUN_HOURS)} h of ${model.id} / yardstick`,
        time / yardstickTime(),
        `${time.toFixed(1)} ms, ${perSecond} steps/s; the prototype took ${PROTOTYPE_MS} ms`,
      ),
    );
  }
  return rows;
}
