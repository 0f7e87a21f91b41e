import type { AssignedRun } from '#client/assignment/case-desk.ts';
import type { LearnerRecord } from '#client/record/record.ts';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import type { SupportLevel } from '#core/case/support-schema.ts';
import { findSavedRun, type CaseVersion } from '#core/record/case-run.ts';
import type { EventBody } from '#core/record/events.ts';
import { createSession, replay, type CaseSession } from '#machines/case-player/session.ts';

/** What a run needs, loaded once. */
export interface RunSetup {
  readonly compiled: CompiledCase;
  readonly model: PatientModel | null;
  readonly record: LearnerRecord;
  readonly course: string;
  /** Where the case is played for an assignment. */
  readonly assigned?: AssignedRun | undefined;
}

/** A session whose every act is also kept in the learner's record. */
export interface CaseRun {
  readonly id: string;
  readonly support: SupportLevel;
  readonly session: CaseSession;
  readonly perform: (act: string) => void;
}

/** The version of this case that a saved run must match to be played on. */
function versionOf({ compiled, course, model, assigned }: Omit<RunSetup, 'record'>): CaseVersion {
  const version = { course, case: compiled.id, content: compiled.hash, engine: model?.version ?? 0 };
  return assigned === undefined ? version : { ...version, assignment: assigned.nonce };
}

export function startRun(setup: RunSetup, support: SupportLevel): CaseRun {
  const run = { id: newRunId(), support };
  const variant = setup.assigned?.variant;
  const drawn = variant === undefined ? {} : { variant };
  keep(setup, { type: 'case.started', ...versionOf(setup), run: run.id, support, ...drawn });
  return recorded(setup, run, createSession(setup.compiled, setup.model));
}

/** What the record holds of this case, played up to where it was left. */
export type FoundRun =
  | { readonly state: 'none' | 'revised' }
  /** The log has an act, or a time, that this case does not allow: this page did not write it. It is kept as it is. */
  | { readonly state: 'damaged' }
  | { readonly state: 'resumable'; readonly run: CaseRun };

export function findRun(setup: RunSetup): FoundRun {
  const saved = findSavedRun(setup.record.events(), versionOf(setup));
  if (saved.state !== 'resumable') return saved;
  const replayed = replay(
    setup.compiled,
    setup.model,
    saved.acts.map(({ act }) => act),
  );
  if (!replayed.ok) return { state: 'damaged' };
  const hasOtherTimes = replayed.value.log.some(({ minute }, index) => minute !== saved.acts[index]?.minute);
  if (hasOtherTimes) return { state: 'damaged' };
  const { support } = saved;
  const isLost = support === 'worked' && replayed.value.view().workedStep === null;
  if (isLost && replayed.value.status() === 'running') return { state: 'damaged' };
  const run = { id: saved.run, support };
  // The page may have been closed between the last act and the note that it ended the case.
  keepEnding(setup, saved.run, replayed.value);
  return { state: 'resumable', run: recorded(setup, run, replayed.value) };
}

function recorded(setup: RunSetup, run: Pick<CaseRun, 'id' | 'support'>, session: CaseSession): CaseRun {
  return {
    ...run,
    session,
    perform: (act) => {
      const done = session.perform(act);
      const logged = session.log.at(-1);
      if (!done.ok || logged === undefined) return;
      const { minute } = logged;
      keep(setup, { type: 'case.acted', ...subject(setup), run: run.id, minute, act: logged.act });
      keepEnding(setup, run.id, session);
    },
  };
}

function keepEnding(setup: RunSetup, run: string, session: CaseSession): void {
  const { ending, minute } = session.view();
  if (ending === null) return;
  keep(setup, {
    type: 'case.ended',
    ...subject(setup),
    run,
    minute,
    outcome: ending.outcome.id,
    score: ending.score,
    stateHash: session.stateHash(),
  });
}

const subject = ({ course, compiled }: RunSetup): { course: string; case: string } => ({
  course,
  case: compiled.id,
});

/** Acts are shown at once and kept in the background; a record that cannot store goes on in memory and says so. */
function keep({ record }: RunSetup, body: EventBody): void {
  void record.append(body);
}

/** `crypto.randomUUID` exists only on https and localhost; a folder opened from a disk or a plain LAN is neither. */
function newRunId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
