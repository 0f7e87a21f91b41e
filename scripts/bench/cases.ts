import type { Site } from '#core/course/loaded.ts';
import { patientModels } from '#core/patient/registry.ts';
import { replay } from '#machines/case-player/session.ts';
import { medianTime, row, yardstickTime, type Row } from './measure.ts';

/** Replay of the recommended path of each case. */
export function benchCases(site: Site): Row[] {
  const rows: Row[] = [];
  for (const course of site.courses.values()) {
    for (const compiled of course.cases.values()) {
      const model = compiled.model === null ? null : (patientModels.get(compiled.model.id) ?? null);
      const acts = compiled.paths['recommended'] ?? [];
      const time = medianTime(() => replay(compiled, model, acts));
      rows.push(
        row(
          `replay ${compiled.id} / yardstick`,
          time / yardstickTime(),
          `${time.toFixed(1)} ms, ${acts.length} acts`,
        ),
      );
    }
  }
  return rows;
}
