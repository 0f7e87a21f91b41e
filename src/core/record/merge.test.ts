import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { LearnerEvent } from './events.ts';
import { eventKey, inOrder } from './in-order.ts';
import { mergeLogs } from './merge.ts';
import { honestEvent } from './sample-events.test-support.ts';

vi.setConfig({ testTimeout: 60_000 });

const devices = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'] as const;
const minute = (n: number): string => new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString();

const honestLog = fc.array(honestEvent, { maxLength: 30 });
const anyLog = fc.array(
  fc
    .tuple(honestEvent, fc.boolean())
    .map(([event, damaged]): LearnerEvent =>
      damaged ? { ...event, body: { type: 'setting.changed', name: 'n', value: 'damaged' } } : event,
    ),
  { maxLength: 12 },
);
const union = (...logs: LearnerEvent[][]): LearnerEvent[] => {
  const merged = mergeLogs(...logs);
  if (!merged.ok) throw new Error('logs conflict');
  return merged.value;
};

describe('mergeLogs', () => {
  it('gives the same record whatever the order of the logs', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a));
      }),
    );
  });

  it('gives the same record however the logs are grouped', () => {
    fc.assert(
      fc.property(honestLog, honestLog, honestLog, (a, b, c) => {
        expect(union(union(a, b), c)).toEqual(union(a, union(b, c)));
      }),
    );
  });

  it('changes nothing when a log is merged again', () => {
    fc.assert(
      fc.property(honestLog, honestLog, (a, b) => {
        const once = union(a, b);
        expect(union(once, a, b, once)).toEqual(once);
      }),
    );
  });

  it('keeps every key of every log, once', () => {
    fc.assert(
      fc.property(honestLog, honestLog, (a, b) => {
        const keys = union(a, b).map(eventKey);
        expect(new Set(keys)).toEqual(new Set([...a, ...b].map(eventKey)));
        expect(keys).toHaveLength(new Set(keys).size);
      }),
    );
  });

  it('names the key that two logs fill differently', () => {
    const event: LearnerEvent = {
      device: 'aaaaaaaa',
      seq: 3,
      at: minute(1),
      body: { type: 'setting.changed', name: 'units', value: 'si' },
    };
    const other: LearnerEvent = {
      ...event,
      body: { ...event.body, type: 'setting.changed', name: 'units', value: 'us' },
    };
    expect(mergeLogs([event], [other])).toEqual({
      ok: false,
      problem: { kind: 'conflict', device: 'aaaaaaaa', seq: 3 },
    });
  });

  it('takes a copy whose keys were written in another order for the same event', () => {
    const event: LearnerEvent = {
      device: 'aaaaaaaa',
      seq: 0,
      at: minute(0),
      body: { type: 'setting.changed', name: 'a', value: 'b' },
    };
    const copy: LearnerEvent = {
      body: { value: 'b', name: 'a', type: 'setting.changed' },
      at: minute(0),
      seq: 0,
      device: 'aaaaaaaa',
    };
    expect(union([event], [copy])).toEqual([event]);
  });
});

describe('inOrder', () => {
  it('does not depend on the order of arrival', () => {
    fc.assert(
      fc.property(
        honestLog.chain((log) =>
          fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
        ),
        ([log, shuffled]) => {
          expect(inOrder(union(shuffled))).toEqual(inOrder(union(log)));
        },
      ),
    );
  });

  it('keeps a device in its own order even when its clock was set back', () => {
    fc.assert(
      fc.property(honestLog, (log) => {
        for (const device of devices) {
          const seqs = inOrder(union(log))
            .filter((event) => event.device === device)
            .map((event) => event.seq);
          expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('orders devices by wall time, with or without fractions of a second', () => {
    const at = (device: string, time: string): LearnerEvent => ({
      device,
      seq: 0,
      at: time,
      body: { type: 'setting.changed', name: 'a', value: 'b' },
    });
    const early = at('bbbbbbbb', '2026-01-01T00:00:00Z');
    const late = at('aaaaaaaa', '2026-01-01T00:00:00.500Z');
    expect(inOrder([late, early])).toEqual([early, late]);
  });
});
