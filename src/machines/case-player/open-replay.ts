import { actKeys } from '#core/case/act-names.ts';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import {
  actsOfReplay,
  readReplayCode,
  writeReplayCode,
  type ReplayCodeProblem,
} from '#core/case/replay-code.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { EndedRun } from './expert-run.ts';
import { createSession, type CaseSession } from './session.ts';

/**
 * `other-case` and `revised`: a sound code, but of another case, or of another version of this one or of its model.
 * `impossible`: its acts cannot be done in this case, or not at these minutes: it was edited. `unfinished`: the
 * run had not ended.
 */
export type ReplayProblem = ReplayCodeProblem | 'other-case' | 'revised' | 'impossible' | 'unfinished';

export function replayCodeOf({ compiled, log }: CaseSession): string {
  const keys = actKeys(compiled);
  return writeReplayCode({
    case: compiled.id,
    content: compiled.hash,
    engine: compiled.model?.version ?? 0,
    acts: log.map(({ minute, act }) => ({ minute, place: keys.indexOf(act) })),
  });
}

/** The run that a shared code describes, played again in this case. Never throws, whatever was pasted. */
export function openReplay(
  compiled: CompiledCase,
  model: PatientModel | null,
  pasted: string,
): Result<EndedRun, ReplayProblem> {
  const read = readReplayCode(pasted);
  if (!read.ok) return read;
  const { case: id, content, engine } = read.value;
  if (id !== compiled.id) return fail('other-case');
  if (content !== compiled.hash || engine !== (compiled.model?.version ?? 0)) return fail('revised');
  const acts = actsOfReplay(read.value, actKeys(compiled));
  if (acts === null) return fail('impossible');
  const session = createSession(compiled, model);
  for (const { minute, act } of acts) {
    const performed = session.perform(act);
    if (!performed.ok || performed.value.minute !== minute) return fail('impossible');
  }
  const view = session.view();
  return view.ending === null ? fail('unfinished') : ok({ session, view, ending: view.ending });
}
