import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvent } from './read-event.ts';
import { isLearnerEvent } from './recognize-event.ts';
import { sampleBodies } from './sample-events.test-support.ts';

const events = sampleBodies.map((body, seq) => ({
  device: 'aaaaaaaa',
  seq,
  at: '2026-01-01T00:00:00.000Z',
  body,
}));

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

  it.each([
    ['note.written', { text: 'x'.repeat(10_001) }],
    ['note.written', { note: 'mine' }],
    ['device.named', { label: 'x'.repeat(201) }],
    ['record.imported', { file: 'x'.repeat(201) }],
  ])('refuses %s with %o', (type, change) => {
    const event = events.find(({ body }) => body.type === type)!;
    const changed = { ...event, body: { ...event.body, ...change } };
    expect(isLearnerEvent(changed)).toBe(false);
    expect(readEvent(changed).ok).toBe(false);
  });

  it('refuses what is no event at all', () => {
    fc.assert(fc.property(fc.anything(), (value) => !isLearnerEvent(value)));
  });
});
