import type { EventBody, LearnerEvent } from './events.ts';
import { inOrder } from './in-order.ts';

type Guess = Extract<EventBody, { type: 'guess.made' }>;

/** One item in one lesson, in the wording it has now. */
export type GuessedItem = Pick<Guess, 'course' | 'lesson' | 'item' | 'content'>;

/**
 * What the learner guessed before reading, as the form gave it. The first guess stands: a later one would
 * know the answer. A guess at another wording is none at this one.
 */
export function firstGuess(events: readonly LearnerEvent[], item: GuessedItem): unknown {
  for (const { body } of inOrder(events)) {
    if (body.type !== 'guess.made') continue;
    const isSame = (['course', 'lesson', 'item', 'content'] as const).every((key) => body[key] === item[key]);
    if (isSame) return body.answer;
  }
  return undefined;
}
