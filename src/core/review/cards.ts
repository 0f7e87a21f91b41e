import { FSRSAlgorithm, Rating, generatorParameters, type FSRSState, type Grade } from 'ts-fsrs';
import type { Confidence } from '../quiz/confidence.ts';
import type { EventBody, LearnerEvent } from '../record/events.ts';
import { inOrder } from '../record/in-order.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Within this time of an answer another one repeats what was just read; it is no test of memory. */
export const restMs = 8 * hourMs;

/** What is known of one item's place in memory. Times are milliseconds since 1970, UTC. */
export interface ReviewCard {
  readonly item: string;
  /** Days until nine of ten learners would still know it. */
  readonly stability: number;
  /** From 1 (easy) to 10. */
  readonly difficulty: number;
  readonly answeredAt: number;
  readonly dueAt: number;
}

// Without fuzz, so that the same record gives the same days everywhere.
const memory = new FSRSAlgorithm(
  generatorParameters({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false }),
);

/**
 * The grade of an answer. A right guess is barely known; one that is partly right comes back whole,
 * because what was missed cannot be told apart from what was known.
 */
export function gradeOf(correct: boolean, confidence: Confidence | undefined): Grade {
  if (!correct) return Rating.Again;
  if (confidence === 1) return Rating.Hard;
  return confidence === 3 ? Rating.Easy : Rating.Good;
}

/** The card after one more answer at `at`. */
export function review(card: ReviewCard | undefined, item: string, grade: Grade, at: number): ReviewCard {
  const state: FSRSState | null = card ?? null;
  const days = card === undefined ? 0 : (at - card.answeredAt) / dayMs;
  const { stability, difficulty } = memory.next_state(state, days, grade);
  const interval = memory.next_interval(stability, days);
  return { item, stability, difficulty, answeredAt: at, dueAt: at + interval * dayMs };
}

type Answered = Extract<EventBody, { type: 'check.answered' | 'item.answered' }>;
const isAnswered = (body: EventBody): body is Answered =>
  body.type === 'check.answered' || body.type === 'item.answered';

/**
 * The cards of a course by item, from every answer in the record. Missed and guessed items make cards
 * that come back within days. Right ones make cards too, a week or more away when the learner was
 * sure: to know something once is not to keep it, and what is weakest is asked first anyway.
 *
 * An item that has been rewritten keeps its card: it still asks for the same thing.
 */
export function projectCards(
  events: readonly LearnerEvent[],
  course: string,
): ReadonlyMap<string, ReviewCard> {
  const cards = new Map<string, ReviewCard>();
  for (const { at, body } of inOrder(events)) {
    if (!isAnswered(body) || body.course !== course || body.correct === null) continue;
    const card = cards.get(body.item);
    const time = Date.parse(at);
    // Also where a device's clock was set back.
    if (card !== undefined && time - card.answeredAt < restMs) continue;
    const confidence = body.type === 'item.answered' ? body.confidence : undefined;
    cards.set(body.item, review(card, body.item, gradeOf(body.correct, confidence), time));
  }
  return cards;
}

/** The chance that it is still known, from 0 to 1. */
export function recallOf(card: ReviewCard, now: number): number {
  return memory.forgetting_curve(Math.max(0, now - card.answeredAt) / dayMs, card.stability);
}
