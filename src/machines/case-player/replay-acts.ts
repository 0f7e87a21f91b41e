import type { ReplayCase } from '#core/assignment/score-case.ts';
import type { CaseReplay } from '#core/assignment/score.ts';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import type { SavedAct } from '#core/record/case-run.ts';
import { createSession, type CaseSession } from './session.ts';

/** Plays saved acts again, with the models that are known here. The score is the replay's, whatever the log claims. */
export function replayActs(models: ReadonlyMap<string, PatientModel>): ReplayCase {
  return (compiled, acts) => {
    const session = replaySession(models, compiled, acts);
    return session && endOf(session);
  };
}

/** How far a run has come. */
export function endOf(session: CaseSession): CaseReplay {
  const { ending, minute } = session.view();
  return {
    isEnded: ending !== null,
    outcome: ending?.outcome.id ?? null,
    score: ending?.score ?? null,
    minute,
  };
}

/** The session after these acts; null where one is not possible, or not at its minute, or the model is not known. */
export function replaySession(
  models: ReadonlyMap<string, PatientModel>,
  compiled: CompiledCase,
  acts: readonly SavedAct[],
): CaseSession | null {
  const model = compiled.model === null ? null : models.get(compiled.model.id);
  if (model === undefined) return null;
  const session = createSession(compiled, model);
  for (const { minute, act } of acts) {
    const performed = session.perform(act);
    if (!performed.ok || performed.value.minute !== minute) return null;
  }
  return session;
}
