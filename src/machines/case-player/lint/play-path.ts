import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import type { CaseEnding } from '#core/case/view.ts';
import { createSession, type ActProblem, type CaseSession } from '../session.ts';

export interface PlayedPath {
  readonly session: CaseSession;
  /** Null where the path stops before the case has ended. */
  readonly ending: CaseEnding | null;
  /** The first act that was not possible while the case ran. */
  readonly problem: ActProblem | null;
}

/** Play `acts` until they or the case end; acts after the end are left out. */
export function playPath(
  compiled: CompiledCase,
  model: PatientModel | null,
  acts: readonly string[],
): PlayedPath {
  const session = createSession(compiled, model);
  for (const act of acts) {
    const performed = session.perform(act);
    if (!performed.ok)
      return {
        session,
        ending: session.view().ending,
        problem: session.view().ending === null ? performed.problem : null,
      };
  }
  return { session, ending: session.view().ending, problem: null };
}
