import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import { playPath } from '#machines/case-player/play-path.ts';

/** What a path of a case comes to. */
export interface MeasuredPath {
  readonly name: string;
  readonly outcome: string;
  readonly score: number;
  readonly minutes: number;
  /** Liters of all inputs that the case keeps a balance of. */
  readonly liters: number;
  /** The extremes of a variable in the run; undefined where the model has none such. */
  readonly extremes: (variable: string) => { readonly max: number; readonly min: number } | undefined;
  /** The value of a variable at a full hour; undefined where the run was over by then. */
  readonly at: (variable: string, hour: number) => number | undefined;
}

/** Plays every path of a case and reads every variable of its model. */
export function measurePaths(compiled: CompiledCase, model: PatientModel | null): readonly MeasuredPath[] {
  const variables = (model?.variables ?? []).map(({ id }) => id);
  const measured: CompiledCase = {
    ...compiled,
    sampleMinutes: 60,
    extremes: [...new Set([...compiled.extremes, ...variables])],
    debrief: { ...compiled.debrief, charts: variables },
  };
  return Object.entries(compiled.paths).map(([name, steps]) => {
    const { session } = playPath(measured, model, steps);
    const { ending, history } = session.view();
    const { facts } = session;
    return {
      name,
      outcome: ending?.outcome.id ?? 'unfinished',
      score: ending?.score ?? 0,
      minutes: facts.minute,
      liters: compiled.inputs.reduce((sum, { id }) => sum + facts.total(id), 0),
      extremes: (variable) => facts.extremes.get(variable),
      at: (variable, hour) => {
        const { values = [] } = history.series.find((one) => one.variable.id === variable) ?? {};
        return values[history.minutes.indexOf(60 * hour)];
      },
    };
  });
}
