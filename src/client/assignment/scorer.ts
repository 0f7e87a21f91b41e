import type { Assignment } from '#core/assignment/assignment.ts';
import type { AssignmentContent } from '#core/assignment/content.ts';
import { scoreAssignment } from '#core/assignment/score-assignment.ts';
import type { AssignmentScore } from '#core/assignment/score.ts';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { LearnerEvent } from '#core/record/events.ts';
import { replayActs } from '#machines/case-player/replay-acts.ts';

/** Scores one assignment, again and again as its events come in. */
export type Scorer = (events: readonly LearnerEvent[]) => AssignmentScore;

/** `own`: the instructor's own cases, compiled, by id. Loads the patient models only where a case is asked for. */
export async function createScorer(
  assignment: Assignment,
  content: AssignmentContent,
  own: ReadonlyMap<string, CompiledCase>,
): Promise<Scorer> {
  const hasCase = assignment.tasks.some(({ kind }) => kind === 'case' || kind === 'own-case');
  const models = hasCase
    ? (await import('#core/patient/registry.ts')).patientModels
    : new Map<string, never>();
  const replay = replayActs(models);
  return (events) => scoreAssignment(assignment, content, events, replay, own);
}
