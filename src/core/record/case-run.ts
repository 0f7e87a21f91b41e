import type { SupportLevel } from '../case/support-schema.ts';
import type { LearnerEvent } from './events.ts';

/** One act of a saved run, as the session logged it. */
export interface SavedAct {
  readonly minute: number;
  readonly act: string;
}

/** What a case page finds in the record when it opens. */
export type SavedRun =
  | { readonly state: 'none' }
  /** The same content and engine: replaying `acts` gives the same patient again. */
  | {
      readonly state: 'resumable';
      readonly run: string;
      readonly support: SupportLevel;
      readonly acts: readonly SavedAct[];
    }
  /** The case or the engine was revised since: the acts would mean something else, so they are not replayed. */
  | { readonly state: 'revised' };

/** Which case page asks, and what it would play now. */
export interface CaseVersion {
  readonly course: string;
  readonly case: string;
  readonly content: string;
  readonly engine: number;
  /** Nonce of the assignment it is played for: its runs and those of the case's own page never mix. */
  readonly assignment?: string;
}

/**
 * The newest run of a case, if it is unfinished. A run that was started over is superseded by the
 * newer start; a run without an act is nothing to go back to.
 */
export function findSavedRun(events: readonly LearnerEvent[], version: CaseVersion): SavedRun {
  const mine = events.map((event) => event.body).filter((body) => isOfCase(body, version));
  const start = mine.findLast(
    (body) => body.type === 'case.started' && body.assignment === version.assignment,
  );
  if (start?.type !== 'case.started') return { state: 'none' };
  const ofRun = mine.filter((body) => body.run === start.run);
  const acts = ofRun
    .filter((body) => body.type === 'case.acted')
    .map(({ minute, act }): SavedAct => ({ minute, act }));
  if (acts.length === 0 || ofRun.some((body) => body.type === 'case.ended')) return { state: 'none' };
  return start.content === version.content && start.engine === version.engine
    ? { state: 'resumable', run: start.run, support: start.support ?? 'unaided', acts }
    : { state: 'revised' };
}

type CaseBody = Extract<LearnerEvent['body'], { type: 'case.started' | 'case.acted' | 'case.ended' }>;

function isOfCase(body: LearnerEvent['body'], version: CaseVersion): body is CaseBody {
  return (
    (body.type === 'case.started' || body.type === 'case.acted' || body.type === 'case.ended') &&
    body.course === version.course &&
    body.case === version.case
  );
}

/** Runs in which the recommended path was stepped through: whoever did that earned none of its score. */
export function workedRuns(events: readonly LearnerEvent[]): ReadonlySet<string> {
  return new Set(
    events.flatMap(({ body }) =>
      body.type === 'case.started' && body.support === 'worked' ? [body.run] : [],
    ),
  );
}
