import type { CompiledCase } from '#core/case/compiled.ts';
import { isRepeated, withoutRepeat } from '#core/case/path-step.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import type { CaseEnding } from '#core/case/view.ts';
import { createSession, type ActProblem, type CaseSession } from './session.ts';

export interface PlayedPath {
  readonly session: CaseSession;
  /** Null where the path stops before the case has ended. */
  readonly ending: CaseEnding | null;
  /** The first act that was not possible while the case ran. */
  readonly problem: (ActProblem & { readonly step: number }) | null;
  /** Steps that the end of the case left over. */
  readonly unused: number;
}

/** Play `steps` until they or the case end. `wait*` repeats `wait` until a decision opens or the case ends. */
export function playPath(
  compiled: CompiledCase,
  model: PatientModel | null,
  steps: readonly string[],
): PlayedPath {
  const session = createSession(compiled, model);
  for (const [step, text] of steps.entries()) {
    if (session.status() === 'ended') return { ...endOf(session), unused: steps.length - step };
    const problem = playStep(session, text);
    if (problem !== null) return { session, ending: null, problem: { ...problem, step }, unused: 0 };
  }
  return { ...endOf(session), unused: 0 };
}

function endOf(session: CaseSession): Omit<PlayedPath, 'unused'> {
  return { session, ending: session.view().ending, problem: null };
}

/** Do one step; the problem where its act is not possible. */
export function playStep(session: CaseSession, step: string): ActProblem | null {
  const asked = decisionsAsked(session);
  do {
    const performed = session.perform(withoutRepeat(step));
    if (!performed.ok) return performed.problem;
  } while (isRepeated(step) && session.status() === 'running' && decisionsAsked(session) === asked);
  return null;
}

/** Open or answered. */
function decisionsAsked({ compiled, facts }: CaseSession): number {
  return compiled.decisions.filter(({ id }) => facts.open.has(id) || facts.done.has(id)).length;
}
