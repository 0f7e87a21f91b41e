import type { Assignment } from '#core/assignment/assignment.ts';
import type { AssignmentContent } from '#core/assignment/content.ts';
import { scoreAssignment } from '#core/assignment/score-assignment.ts';
import type { AssignmentScore } from '#core/assignment/score.ts';
import type { LearnerEvent } from '#core/record/events.ts';
import { replayActs } from '#machines/case-player/replay-acts.ts';
import { compileOwnCases, type OwnCases } from './own-cases.ts';

/** Scores one assignment, again and again as its events come in. */
export interface Scorer {
  readonly own: OwnCases;
  readonly score: (events: readonly LearnerEvent[]) => AssignmentScore;
}

/** Loads the patient models only where a case asks for one. */
export async function createScorer(assignment: Assignment, content: AssignmentContent): Promise<Scorer> {
  const hasCase = assignment.tasks.some(({ kind }) => kind === 'case' || kind === 'own-case');
  const models = hasCase
    ? (await import('#core/patient/registry.ts')).patientModels
    : new Map<string, never>();
  const own = await compileOwnCases(assignment);
  const replay = replayActs(models);
  return { own, score: (events) => scoreAssignment(assignment, content, events, replay, own.compiled) };
}
