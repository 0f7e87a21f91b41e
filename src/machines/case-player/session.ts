import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import type { CaseView } from '#core/case/view.ts';
import type { Result } from '#core/result.ts';

/** One act of a learner: the id of an act, or `d1.b` for option b of decision d1. The log of these is all that is saved. */
export interface LoggedAct {
  readonly minute: number;
  readonly act: string;
}

/** `unknown-act`: the case has no such act. `not-allowed`: not now; the reason is in the view. */
export interface ActProblem {
  readonly code: 'unknown-act' | 'not-allowed';
  readonly act: string;
  readonly minute: number;
}

/**
 * One run of a case. Time moves only by `perform`. For React:
 * `useSyncExternalStore(session.subscribe, session.view)`: `view` gives the same object until an act changes it.
 */
export interface CaseSession {
  readonly compiled: CompiledCase;
  readonly log: readonly LoggedAct[];
  readonly view: () => CaseView;
  readonly subscribe: (listener: () => void) => () => void;
  readonly perform: (act: string) => Result<CaseView, ActProblem>;
  /** 16 hex digits over the patient's state, the facts and the log: equal runs have equal hashes. */
  readonly stateHash: () => string;
}

/** `model` is the one the case names, or null where it names none. Throws where they do not match. */
export function createSession(_compiled: CompiledCase, _model: PatientModel | null): CaseSession {
  throw new Error('not built yet');
}

/** A session after `acts`; the first act that is not possible is the problem. */
export function replay(
  _compiled: CompiledCase,
  _model: PatientModel | null,
  _acts: readonly string[],
): Result<CaseSession, ActProblem> {
  throw new Error('not built yet');
}
