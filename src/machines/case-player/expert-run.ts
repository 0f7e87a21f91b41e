import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import type { CaseEnding, CaseView } from '#core/case/view.ts';
import { playPath } from './play-path.ts';
import type { CaseSession } from './session.ts';

/** A run that has ended, with what it showed at the end. */
export interface EndedRun {
  readonly session: CaseSession;
  readonly view: CaseView;
  readonly ending: CaseEnding;
}

/** The recommended path, played now: the expert's run. Null where the case has none that ends. */
export function playExpert(compiled: CompiledCase, model: PatientModel | null): EndedRun | null {
  const steps = compiled.paths['recommended'];
  if (steps === undefined) return null;
  const { session, ending } = playPath(compiled, model, steps);
  return ending === null ? null : { session, view: session.view(), ending };
}
