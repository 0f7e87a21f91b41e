import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidences, type Confidence } from '../quiz/confidence.ts';
import type { LearnerEvent } from '../record/events.ts';
import { projectCards, recallOf } from './cards.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = Date.parse('2026-03-01T08:00:00.000Z');

interface Given {
  readonly item?: string;
  readonly after: number;
  readonly correct: boolean | null;
  readonly confidence?: Confidence;
}

const answers = (given: readonly Given[]): LearnerEvent[] =>
  given.map(({ item = 'i', after, correct, confidence }, seq) => ({
    device: 'aaaaaaaa',
    seq,
    at: new Date(start + after).toISOString(),
    body: {
      type: 'item.answered',
      course: 'c',
      quiz: 'q',
      run: 'r',
      item,
      answer: 'a',
      correct,
      points: correct === null ? null : Number(correct),
      content: '0123456789abcdef',
      durationMs: 1,
      ...(confidence === undefined ? {} : { confidence }),
    },
  }));

const cardAfter = (...given: Given[]) => projectCards(answers(given), 'c').get('i');
const daysUntilDue = (...given: Given[]): number => {
  const card = cardAfter(...given)!;
  return (card.dueAt - card.answeredAt) / day;
};

describe('cards', () => {
  it('bring back a missed or guessed item within days, and one that was sure later', () => {
    expect(daysUntilDue({ after: 0, correct: false })).toBe(1);
    expect(daysUntilDue({ after: 0, correct: true, confidence: 1 })).toBeLessThanOrEqual(2);
    expect(daysUntilDue({ after: 0, correct: true, confidence: 3 })).toBeGreaterThanOrEqual(7);
  });

  it('never bring a surer right answer back sooner', () => {
    const days = confidences.map((confidence) => daysUntilDue({ after: 0, correct: true, confidence }));
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  it('come back later each time they are known, and soon once they are missed', () => {
    const first: Given = { after: 0, correct: true };
    const second: Given = { after: 3 * day, correct: true };
    const third: Given = { after: 14 * day, correct: true };
    const [one, two, three] = [
      daysUntilDue(first),
      daysUntilDue(first, second),
      daysUntilDue(first, second, third),
    ];
    expect(one).toBeLessThan(two);
    expect(two).toBeLessThan(three);
    expect(daysUntilDue(first, second, { ...third, correct: false })).toBeLessThan(two);
  });

  it('do not count an answer given while the reasons of the last one are fresh', () => {
    const missed: Given = { after: 0, correct: false };
    expect(cardAfter(missed, { after: hour, correct: true, confidence: 3 })).toEqual(cardAfter(missed));
    expect(cardAfter(missed, { after: 9 * hour, correct: true })).not.toEqual(cardAfter(missed));
  });

  it('are not made from items without a right answer, or of another course', () => {
    expect(cardAfter({ after: 0, correct: null })).toBeUndefined();
    expect(projectCards(answers([{ after: 0, correct: true }]), 'other').size).toBe(0);
  });

  it('are the same in whatever order the events arrive', () => {
    const given = fc.array(
      fc.record({
        item: fc.constantFrom('i', 'j'),
        after: fc.nat({ max: 90 * day }),
        correct: fc.boolean(),
        confidence: fc.constantFrom(...confidences),
      }),
    );
    fc.assert(
      fc.property(given, (all) => {
        const events = answers(all);
        expect(projectCards([...events].reverse(), 'c')).toEqual(projectCards(events, 'c'));
      }),
    );
  });

  it('stay finite, and are never due before a day has passed, whatever was answered', () => {
    const given = fc.array(
      fc.record({
        // Also a clock that was set back.
        after: fc.integer({ min: -5 * day, max: 2000 * day }),
        correct: fc.boolean(),
        confidence: fc.constantFrom(...confidences),
      }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(given, (all) => {
        const card = cardAfter(...all)!;
        expect(Number.isFinite(card.dueAt) && Number.isFinite(card.stability)).toBe(true);
        expect(card.dueAt - card.answeredAt).toBeGreaterThanOrEqual(day);
        const recall = recallOf(card, card.dueAt);
        expect(recall > 0 && recall <= 1).toBe(true);
      }),
    );
  });
});
