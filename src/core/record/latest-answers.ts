import type { LearnerEvent } from './events.ts';
import { inOrder } from './in-order.ts';

export interface LatestAnswer {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly correct: boolean;
  /** Hash of the item as it was answered. */
  readonly content: string;
}

/** The last answer to each scored item of a course, in checks, quizzes and reviews alike. */
export function latestAnswers(
  events: readonly LearnerEvent[],
  course: string,
): ReadonlyMap<string, LatestAnswer> {
  const latest = new Map<string, LatestAnswer>();
  for (const { at, body } of inOrder(events)) {
    if (body.type !== 'check.answered' && body.type !== 'item.answered') continue;
    if (body.course !== course || body.correct === null) continue;
    latest.set(body.item, { at, correct: body.correct, content: body.content });
  }
  return latest;
}
