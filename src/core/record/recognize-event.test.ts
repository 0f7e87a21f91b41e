import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvent } from './read-event.ts';
import { isLearnerEvent } from './recognize-event.ts';

const bodies = [
  { type: 'lesson.opened', course: 'c', lesson: 'l' },
  { type: 'section.read', course: 'c', lesson: 'l', section: 'the-leak:-1' },
  {
    type: 'check.answered',
    course: 'c',
    lesson: 'l',
    item: 'i',
    answer: ['a'],
    correct: true,
    content: '0123456789abcdef',
  },
  {
    type: 'guess.made',
    course: 'c',
    lesson: 'l',
    item: 'i',
    answer: 'a',
    content: '0123456789abcdef',
  },
  { type: 'quiz.started', course: 'c', quiz: 'q', run: 'r', seed: 7, mode: 'test' },
  { type: 'quiz.started', course: 'c', quiz: '@mixed', run: 'r', seed: 7, mode: 'test', items: ['i', 'j'] },
  { type: 'quiz.started', course: 'c', quiz: '@review', run: 'r', seed: 7, mode: 'practice', items: [] },
  {
    type: 'item.answered',
    course: 'c',
    quiz: '@review',
    run: 'r',
    item: 'i',
    answer: 'a',
    correct: true,
    points: 1,
    content: '0123456789abcdef',
    durationMs: 3,
    confidence: 2,
  },
  { type: 'item.opened', course: 'c', quiz: 'q', run: 'r', item: 'i' },
  {
    type: 'item.answered',
    course: 'c',
    quiz: 'q',
    run: 'r',
    item: 'i',
    answer: null,
    correct: false,
    points: 0.5,
    content: '0123456789abcdef',
    durationMs: 3,
  },
  { type: 'quiz.finished', course: 'c', quiz: 'q', run: 'r', points: 3, outOf: 10 },
  { type: 'case.started', course: 'c', case: 'x', run: 'r', content: '0123456789abcdef', engine: 1 },
  {
    type: 'case.started',
    course: 'c',
    case: 'x',
    run: 'r',
    content: '0123456789abcdef',
    engine: 1,
    support: 'worked',
  },
  {
    type: 'quiz.started',
    course: 'c',
    quiz: 'q',
    run: 'r',
    seed: 7,
    mode: 'test',
    assignment: '0123456789abcdef',
  },
  {
    type: 'case.started',
    course: 'c',
    case: 'x',
    run: 'r',
    content: '0123456789abcdef',
    engine: 1,
    assignment: '0123456789abcdef',
    variant: 4_000_000_000,
  },
  { type: 'case.acted', course: 'c', case: 'x', run: 'r', minute: 0, act: 'd1.b' },
  {
    type: 'case.ended',
    course: 'c',
    case: 'x',
    run: 'r',
    minute: 9,
    outcome: 'good',
    score: 88.5,
    stateHash: 'ff',
  },
  { type: 'setting.changed', name: 'theme', value: 'dark' },
];
const events = bodies.map((body, seq) => ({ device: 'aaaaaaaa', seq, at: '2026-01-01T00:00:00.000Z', body }));

/** An event with one value, at any depth, replaced by anything. */
const damaged = fc
  .tuple(fc.constantFrom(...events), fc.nat(), fc.jsonValue(), fc.boolean())
  .map(([event, where, junk, extra]) => {
    const copy = structuredClone(event) as { body: Record<string, unknown> } & Record<string, unknown>;
    const places = [
      ...Object.keys(event.body).map((key) => [copy.body, key] as const),
      ...['device', 'seq', 'at', 'body'].map((key) => [copy, key] as const),
    ];
    const [target, key] = places[where % places.length]!;
    target[extra ? `${key}2` : key] = junk;
    return copy;
  });

describe('recognizing our own events', () => {
  it('takes one of each kind, as the schema does', () => {
    for (const event of events) {
      expect(readEvent(event).ok, event.body.type).toBe(true);
      expect(isLearnerEvent(event), event.body.type).toBe(true);
    }
  });

  it('judges a damaged event as the schema does', () => {
    fc.assert(
      fc.property(damaged, (event) => {
        // The schema alone knows the exact form of a date; the small check only asks that it is one.
        fc.pre(event['at'] === '2026-01-01T00:00:00.000Z');
        expect(isLearnerEvent(event)).toBe(readEvent(event).ok);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([{ confidence: 0 }, { confidence: 4 }, { confidence: '2' }, { quiz: '@other' }])(
    'refuses an answer with %o',
    (change) => {
      const event = events.find(({ body }) => 'confidence' in body)!;
      const changed = { ...event, body: { ...event.body, ...change } };
      expect(isLearnerEvent(changed)).toBe(false);
      expect(readEvent(changed).ok).toBe(false);
    },
  );

  it('refuses what is no event at all', () => {
    fc.assert(fc.property(fc.anything(), (value) => !isLearnerEvent(value)));
  });
});
