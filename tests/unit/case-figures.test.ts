import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patientModels } from '#core/patient/registry.ts';
import { loadSite } from '#pipeline/load-site.ts';
import { measurePaths, type MeasuredPath } from '../../scripts/play/measure-paths.ts';

/** What the cases of the first course have to show of their patients. The figures stand in docs/model.md, "Cases". */
const { site } = loadSite(resolve('content'));
const cases = site.courses.get('capillary-leak')?.cases ?? new Map<string, never>();

function pathsOf(id: string): Readonly<Record<string, MeasuredPath>> {
  const compiled = cases.get(id);
  if (compiled === undefined) throw new Error(`there is no case ${id}`);
  const model = patientModels.get(compiled.model?.id ?? '') ?? null;
  return Object.fromEntries(measurePaths(compiled, model).map((path) => [path.name, path]));
}

const peak = (path: MeasuredPath | undefined, variable: string): number =>
  path?.extremes(variable)?.max ?? Number.NaN;

describe('where the trap is fluid', () => {
  it.each([
    ['concentrated-shock', ['creatinine', 'limbPressure', 'EVLWI']],
    // Its trap kills by lung water within the day, before kidneys would show it: creatinine stays within 5 %.
    ['tide-returns', ['limbPressure', 'EVLWI']],
  ])('%s: it ends worse than recommended', (id, variables) => {
    const { recommended, trap } = pathsOf(id);
    expect(trap?.liters).toBeGreaterThan(2 * (recommended?.liters ?? Number.NaN));
    for (const variable of variables) {
      expect(peak(trap, variable), variable).toBeGreaterThan(peak(recommended, variable));
    }
    expect(peak(trap, 'creatinine')).toBeGreaterThan(0.95 * peak(recommended, 'creatinine'));
  });
});

describe('the recommended path of concentrated-shock', () => {
  const { recommended } = pathsOf('concentrated-shock');

  it('holds a mean pressure of 60 mmHg within two hours', () => {
    expect(recommended?.at('MAP', 2)).toBeGreaterThanOrEqual(60);
  });

  it('has a lactate under 4 mmol/L and urine over 0.3 mL/kg/h at twelve hours', () => {
    expect(recommended?.at('lactate', 12)).toBeLessThan(4);
    const [urine = 0, weight = 1] = [recommended?.at('urine', 12), recommended?.at('weight', 12)];
    expect(urine / weight).toBeGreaterThan(0.3);
  });
});
