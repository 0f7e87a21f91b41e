import { isWatch, type TimedAct } from '#core/case/act-names.ts';
import type { PatientModel, VariableDeclaration } from '#core/case/patient-model.ts';
import { findAssumedLines, type AssumedLines } from '#machines/case-player/assumed-lines.ts';
import { playExpert, type EndedRun } from '#machines/case-player/expert-run.ts';

/** A finished run with all that it is held against. */
export interface Compared {
  readonly run: EndedRun;
  readonly model: PatientModel | null;
  /** Null where the case has no recommended path. */
  readonly expert: EndedRun | null;
  readonly assumed: AssumedLines;
  /** Everything that the charts of this case can name. */
  readonly variables: readonly VariableDeclaration[];
}

/** Plays the expert's run and what else the debrief compares with: some tens of milliseconds. */
export function compareRun(run: EndedRun, model: PatientModel | null): Compared {
  return {
    run,
    model,
    expert: playExpert(run.session.compiled, model),
    assumed: findAssumedLines(run, model),
    variables: [...(model?.variables ?? []), ...run.view.history.series.map(({ variable }) => variable)],
  };
}

/** The acts and answers of a run; watching is none. */
export function actsOf({ session }: EndedRun): readonly TimedAct[] {
  return session.log.filter(({ act }) => !isWatch(session.compiled, act));
}
