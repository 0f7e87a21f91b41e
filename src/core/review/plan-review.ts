import { interleave, type TopicItem } from '../quiz/interleave.ts';
import { courseQuizzes } from '../quiz/course-quizzes.ts';
import type { LearnerEvent } from '../record/events.ts';
import { projectCards, recallOf, restMs, type ReviewCard } from './cards.ts';

/** So many a day: a queue that never ends is not begun. */
export const mostReviewsADay = 10;

/** The learner's clock, which core does not have. Milliseconds since 1970, UTC. */
export interface Today {
  readonly now: number;
  /** Midnights of the learner's own time zone around `now`. */
  readonly start: number;
  readonly end: number;
}

export interface ReviewPlan {
  /** What to ask now, in order. */
  readonly items: readonly string[];
  /** Everything due today, also beyond the day's cap. */
  readonly dueCount: number;
  /** Reviewed today already. */
  readonly doneToday: number;
  /** When the next item falls due after what is due today, if anything is scheduled at all. */
  readonly nextAt: number | undefined;
}

/**
 * What to review today, from the record alone. `items` are those the course has now and that are scored:
 * what is gone from it is not asked.
 */
export function planReview(
  events: readonly LearnerEvent[],
  course: string,
  items: readonly TopicItem[],
  today: Today,
): ReviewPlan {
  const cards = projectCards(events, course);
  const known = items.flatMap((item) => {
    const card = cards.get(item.id);
    return card === undefined ? [] : [{ item, card, recall: recallOf(card, today.now) }];
  });
  const due = known
    .filter(({ card }) => isDue(card, today))
    .sort((a, b) => a.recall - b.recall || (a.item.id < b.item.id ? -1 : 1));
  const doneToday = countReviewed(events, course, today);
  const taken = due.slice(0, Math.max(0, mostReviewsADay - doneToday)).map(({ item }) => item);
  // What is due is due: where only one topic is left, it is asked in a row.
  const { order, left } = interleave(taken);
  const later = known.filter(({ card }) => !isDue(card, today)).map(({ card }) => nextTime(card));
  return {
    items: [...order, ...left],
    dueCount: due.length,
    doneToday,
    nextAt: later.length === 0 ? undefined : Math.min(...later),
  };
}

/** A day is a day: what falls due in the evening may be asked in the morning, but not straight after an answer. */
function isDue(card: ReviewCard, { now, end }: Today): boolean {
  return card.dueAt < end && now - card.answeredAt >= restMs;
}

const nextTime = ({ dueAt, answeredAt }: ReviewCard): number => Math.max(dueAt, answeredAt + restMs);

function countReviewed(events: readonly LearnerEvent[], course: string, { start, end }: Today): number {
  const reviewed = new Set<string>();
  for (const { at, body } of events) {
    const time = Date.parse(at);
    if (
      body.type === 'item.answered' &&
      body.course === course &&
      body.quiz === courseQuizzes.review &&
      time >= start &&
      time < end
    )
      reviewed.add(body.item);
  }
  return reviewed.size;
}
