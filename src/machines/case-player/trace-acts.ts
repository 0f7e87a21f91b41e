import { findAct } from '#core/case/act-names.ts';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import type { SavedAct } from '#core/record/case-run.ts';
import type { AnsweredDecision, CaseTrace } from '#core/results/case-trace.ts';
import { endOf, replaySession } from './replay-acts.ts';

/** As `replayActs`, and tells which decisions were answered how, and what the rubric gave. */
export function traceActs(
  models: ReadonlyMap<string, PatientModel>,
): (compiled: CompiledCase, acts: readonly SavedAct[]) => CaseTrace | null {
  return (compiled, acts) => {
    const session = replaySession(models, compiled, acts);
    if (session === null) return null;
    const { ending } = session.view();
    return {
      ...endOf(session),
      decisions: session.log.flatMap((logged) => answerOf(compiled, logged)),
      rubric: (ending?.rubric ?? []).map(({ id, objective, points, outOf }) => ({
        line: id,
        objective: objective.id,
        points,
        outOf,
      })),
    };
  };
}

function answerOf(compiled: CompiledCase, { minute, act }: SavedAct): AnsweredDecision[] {
  const named = findAct(compiled, act);
  if (named?.kind !== 'answer') return [];
  const { decision, option } = named;
  return [{ decision: decision.id, option: option.id, verdict: option.verdict, minute }];
}
