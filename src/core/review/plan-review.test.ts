import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody, LearnerEvent } from '../record/events.ts';
import { mostReviewsADay, planReview, type Today } from './plan-review.ts';

const hour = 3_600_000;
const day = 24 * hour;
const midnight = Date.parse('2026-03-01T00:00:00.000Z');

const todayAt = (now: number): Today => {
  const start = midnight + Math.floor((now - midnight) / day) * day;
  return { now, start, end: start + day };
};

type Answered = Extract<EventBody, { type: 'item.answered' }>;
const answered = (item: string, at: number, change: Partial<Answered> = {}) => ({
  at: new Date(at).toISOString(),
  body: {
    type: 'item.answered' as const,
    course: 'c',
    quiz: 'q',
    run: 'r',
    item,
    answer: 'a',
    correct: false,
    points: 0,
    content: '0123456789abcdef',
    durationMs: 1,
    ...change,
  },
});
const numbered = (events: readonly Omit<LearnerEvent, 'device' | 'seq'>[]): LearnerEvent[] =>
  events.map((event, seq) => ({ device: 'aaaaaaaa', seq, ...event }));

const ids = Array.from({ length: 24 }, (_, index) => `i${String(index)}`);
const items = ids.map((id, index) => ({ id, topic: `t${String(index % 4)}` }));
const missedAll = numbered(ids.map((id) => answered(id, midnight + 20 * hour)));

describe('a review', () => {
  it('asks nothing before anything was answered', () => {
    expect(planReview([], 'c', items, todayAt(midnight))).toEqual({
      items: [],
      dueCount: 0,
      doneToday: 0,
      nextAt: undefined,
    });
  });

  it('asks for what was missed the evening before already in the morning', () => {
    const events = numbered([answered('i0', midnight + 20 * hour)]);
    expect(planReview(events, 'c', items, todayAt(midnight + 31 * hour)).items).toEqual(['i0']);
  });

  it('does not ask at once, also where midnight lies between, and says when', () => {
    const events = numbered([answered('i0', midnight + 23.5 * hour)]);
    const plan = planReview(events, 'c', items, todayAt(midnight + 24.5 * hour));
    expect(plan.items).toEqual([]);
    expect(plan.nextAt).toBeGreaterThan(midnight + 24.5 * hour);
  });

  it('asks ten a day and no more', () => {
    const now = midnight + day + 10 * hour;
    const morning = planReview(missedAll, 'c', items, todayAt(now));
    expect(morning.items).toHaveLength(mostReviewsADay);
    expect(morning.dueCount).toBe(24);

    const done = morning.items.map((id) => answered(id, now, { quiz: '@review', correct: true, points: 1 }));
    const all = numbered([...missedAll.map(({ at, body }) => ({ at, body })), ...done]);
    const evening = planReview(all, 'c', items, todayAt(now + 10 * hour));
    expect(evening).toMatchObject({ items: [], doneToday: 10, dueCount: 14 });

    const nextDay = planReview(all, 'c', items, todayAt(now + day));
    expect(nextDay.items).toHaveLength(mostReviewsADay);
    expect(nextDay.items.filter((id) => morning.items.includes(id))).toEqual([]);
  });

  it('asks the weakest first', () => {
    const events = numbered([
      answered('i0', midnight, { correct: true, confidence: 3 }),
      answered('i1', midnight, { correct: false }),
    ]);
    expect(planReview(events, 'c', items, todayAt(midnight + 30 * day)).items).toEqual(['i1', 'i0']);
  });

  it('keeps the topics apart where it can', () => {
    const { items: asked } = planReview(missedAll, 'c', items, todayAt(midnight + 3 * day));
    const topics = asked.map((id) => items.find((item) => item.id === id)?.topic);
    topics.forEach((topic, index) => {
      expect(index > 1 && topics[index - 1] === topic && topics[index - 2] === topic).toBe(false);
    });
  });

  it('does not ask for what the course no longer has', () => {
    const plan = planReview(missedAll, 'c', items.slice(0, 3), todayAt(midnight + 3 * day));
    expect([...plan.items].sort()).toEqual(['i0', 'i1', 'i2']);
  });

  it('always comes back to what was missed', () => {
    const times = fc.array(fc.tuple(fc.constantFrom(...ids), fc.nat({ max: 60 * day }), fc.boolean()), {
      minLength: 1,
    });
    fc.assert(
      fc.property(times, (given) => {
        const events = numbered(
          given.map(([id, after, correct]) => answered(id, midnight + after, { correct })),
        );
        const far = planReview(events, 'c', items, todayAt(midnight + 200_000 * day));
        expect(far.dueCount).toBe(new Set(given.map(([id]) => id)).size);
      }),
    );
  });
});
