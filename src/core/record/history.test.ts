import { describe, expect, it } from 'vitest';
import type { EventBody, LearnerEvent } from './events.ts';
import { toRecordFile } from './export-file.ts';
import { recentHistory } from './history.ts';
import { readEvent } from './read-event.ts';

const log = (...bodies: EventBody[]): LearnerEvent[] =>
  bodies.map((body, seq) => ({ device: 'aaaaaaaa', seq, at: `2026-01-01T00:0${seq}:00Z`, body }));
const opened = (lesson: string): EventBody => ({ type: 'lesson.opened', course: 'course', lesson });

describe('recentHistory', () => {
  it('tells the newest first, and no more than asked for', () => {
    const told = recentHistory(log(opened('a'), opened('b'), opened('c')), 2);
    expect(told.map(({ body }) => 'lesson' in body && body.lesson)).toEqual(['c', 'b']);
  });

  it('leaves out what a learner did not do on purpose', () => {
    expect(recentHistory(log({ type: 'setting.changed', name: 'units', value: 'si' }), 5)).toEqual([]);
  });
});

describe('toRecordFile', () => {
  it('holds every event so that each can be read back', () => {
    const events = log(opened('a'), {
      type: 'section.read',
      course: 'course',
      lesson: 'a',
      section: 'why-it--leaks',
    });
    const file = JSON.parse(
      toRecordFile({
        site: '/',
        exportedAt: '2026-01-01T00:00:00Z',
        device: null,
        events,
        unreadable: [{ odd: 1 }],
      }),
    ) as { schema: string; events: unknown[]; unreadable: unknown[] };
    expect(file.schema).toBe('record/2');
    expect(file.events.map((event) => readEvent(event))).toEqual(
      events.map((value) => ({ ok: true, value })),
    );
    expect(file.unreadable).toEqual([{ odd: 1 }]);
  });
});
