import { workedRuns } from './case-run.ts';
import type { EventBody, LearnerEvent } from './events.ts';
import { inOrder } from './in-order.ts';

/** Kinds of events a learner would recognize as something they did. */
const told = [
  'lesson.opened',
  'section.read',
  'check.answered',
  'quiz.finished',
  'case.ended',
] as const satisfies readonly EventBody['type'][];
export type ToldBody = Extract<EventBody, { type: (typeof told)[number] }>;

export interface HistoryEntry {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly body: ToldBody;
}

/** The newest `most` things done, newest first. The end of a worked run is the author's doing and is left out. */
export function recentHistory(events: readonly LearnerEvent[], most: number): HistoryEntry[] {
  const worked = workedRuns(events);
  return inOrder(events)
    .filter(({ body }) => body.type !== 'case.ended' || !worked.has(body.run))
    .flatMap(({ at, body }) => (isTold(body) ? [{ at, body }] : []))
    .slice(-most)
    .reverse();
}

const isTold = (body: EventBody): body is ToldBody => (told as readonly string[]).includes(body.type);
