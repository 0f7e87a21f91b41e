import { isAssumed } from '#core/case/assumed.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import { withoutAssumed } from '#core/case/without-assumed.ts';
import type { EndedRun } from './expert-run.ts';
import { rerunLog } from './rerun.ts';

/** What of a run's judgment would be another if every assumed effect size were zero. */
export interface AssumedLines {
  readonly rubric: ReadonlySet<string>;
  readonly outcome: boolean;
  /** Acts and answers of the run whose effect size is assumed, each once. */
  readonly acts: readonly string[];
}

export function findAssumedLines({ session, ending }: EndedRun, model: PatientModel | null): AssumedLines {
  const { compiled, log } = session;
  const acts = [...new Set(log.map(({ act }) => act))].filter((act) => isAssumed(compiled, model, act));
  if (acts.length === 0) return { rubric: new Set(), outcome: false, acts };
  const bare = rerunLog(withoutAssumed(compiled, model), model, log).ending;
  const changed = ending.rubric.filter(
    ({ id, earned }) => bare.rubric.find((line) => line.id === id)?.earned !== earned,
  );
  return {
    rubric: new Set(changed.map(({ id }) => id)),
    outcome: bare.outcome.id !== ending.outcome.id,
    acts,
  };
}
