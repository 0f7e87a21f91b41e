import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import type { CaseEnding } from '#core/case/view.ts';
import { replayCodeOf } from '#machines/case-player/open-replay.ts';
import { playPath } from '#machines/case-player/play-path.ts';
import type { ActProblem, LoggedAct } from '#machines/case-player/session.ts';

export interface PlayedRun {
  readonly minute: number;
  readonly columns: readonly { readonly id: string; readonly digits: number }[];
  /** One for each full hour that was played and one for the end. */
  readonly rows: readonly {
    readonly minute: number;
    readonly values: readonly number[];
    readonly acts: readonly string[];
  }[];
  readonly log: readonly LoggedAct[];
  readonly ending: CaseEnding | null;
  readonly problem: ActProblem | null;
  readonly stateHash: string;
  /** Opens this run's debrief on the page of the case. */
  readonly replayCode: string;
}

/** Play `acts`, as far as they are possible, and sample the patient each hour. */
export function playHourly(
  compiled: CompiledCase,
  model: PatientModel | null,
  acts: readonly string[],
): PlayedRun {
  const { session, problem } = playPath({ ...compiled, sampleMinutes: 60 }, model, acts);
  const { minute, history, ending } = session.view();
  const rows = history.minutes.map((at, index) => ({
    minute: at,
    values: history.series.map(({ values }) => values[index] ?? Number.NaN),
    acts: session.log.filter((one) => isIn(one.minute, at, history.minutes[index + 1])).map(({ act }) => act),
  }));
  return {
    minute,
    columns: history.series.map(({ variable }) => ({ id: variable.id, digits: variable.digits })),
    rows,
    log: session.log,
    ending,
    problem,
    stateHash: session.stateHash(),
    replayCode: replayCodeOf(session),
  };
}

function isIn(minute: number, from: number, to: number | undefined): boolean {
  return minute >= from && (to === undefined || minute < to);
}
