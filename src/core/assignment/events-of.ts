import { hashText } from '../case/hash.ts';
import type { EventBody, LearnerEvent } from '../record/events.ts';
import { inOrder } from '../record/in-order.ts';
import type { Assignment } from './assignment.ts';

type StartBody = Extract<EventBody, { type: 'quiz.started' | 'case.started' }>;
export type StartEvent = LearnerEvent & { readonly body: StartBody };

export const isStart = (event: LearnerEvent): event is StartEvent =>
  event.body.type === 'quiz.started' || event.body.type === 'case.started';

/** What was begun for the assignment, as it happened. */
export function startsOf({ course, nonce }: Assignment, events: readonly LearnerEvent[]): StartEvent[] {
  return inOrder(events)
    .filter(isStart)
    .filter(({ body }) => body.course === course && body.assignment === nonce);
}

/**
 * The part of a learner's record that belongs to an assignment, as it happened: the runs that were begun under its
 * nonce, and what was read of its lessons, whenever that was.
 */
export function eventsOf(assignment: Assignment, events: readonly LearnerEvent[]): LearnerEvent[] {
  const runs = new Set(startsOf(assignment, events).map(({ body }) => body.run));
  const lessons = new Set(assignment.tasks.flatMap((task) => (task.kind === 'lesson' ? [task.lesson] : [])));
  return inOrder(events).filter(({ body }) => {
    if (!('course' in body) || body.course !== assignment.course) return false;
    if ('run' in body) return runs.has(body.run);
    return (body.type === 'lesson.opened' || body.type === 'section.read') && lessons.has(body.lesson);
  });
}

/**
 * 16 hex digits that name one learner's work on an assignment: made of the first run begun for it, or of the device
 * where nothing was begun, so that every later export of the same work has the same.
 */
export function attemptOf(assignment: Assignment, events: readonly LearnerEvent[]): string {
  const first = startsOf(assignment, events)[0]?.body.run ?? inOrder(events)[0]?.device ?? '';
  return hashText(`${assignment.nonce}/${first}`);
}
