import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Result } from '../result.ts';
import type { LearnerEvent } from './events.ts';
import { toRecordFile } from './export-file.ts';
import { planImport, readRecordFile, type ImportedFile, type ImportProblem } from './import-file.ts';
import { eventKey } from './in-order.ts';
import { mergeLogs } from './merge.ts';
import { migrateFile, recordVersion } from './migrate.ts';
import { honestLog, sampleBodies } from './sample-events.test-support.ts';

/** Ten thousand files take a while on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

/** `npm run test:deep` sets DEEP. */
const runs = (usual: number, deep: number): number => (process.env['DEEP'] === '1' ? deep : usual);

const now = Date.UTC(2026, 0, 2);
const limits = { now, courses: ['c'] };

function read(text: string, changes: Partial<Parameters<typeof readRecordFile>[1]> = {}) {
  const steps = readRecordFile(text, { ...limits, ...changes });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
const problemOf = (result: Result<ImportedFile, ImportProblem>): ImportProblem => {
  if (result.ok) throw new Error('the file was taken');
  return result.problem;
};

const events: LearnerEvent[] = sampleBodies.map((body, seq) => ({
  device: 'aaaaaaaa',
  seq,
  at: '2026-01-01T00:00:00.000Z',
  body,
}));
const fileOf = (log: readonly unknown[], unreadable: readonly unknown[] = []): string =>
  toRecordFile({
    site: '/',
    exportedAt: '2026-01-01T00:00:00.000Z',
    device: 'aaaaaaaa',
    events: log as LearnerEvent[],
    unreadable,
  });
const whole = fileOf(events);

describe('reading a record from a file', () => {
  it('gives back every event of an exported record', () => {
    const result = read(whole);
    expect(result.ok && result.value.events).toEqual(events);
  });

  it('reads in steps, so that the page can go on', () => {
    const many = Array.from({ length: 3500 }, (_, seq) => ({ ...events[0]!, seq }));
    expect([...readRecordFile(fileOf(many), limits)].length).toBeGreaterThanOrEqual(4);
  });

  it('takes in what the writing site could not read and this one can, and counts the rest', () => {
    const result = read(fileOf(events.slice(1), [events[0], { type: 'from.the.future' }]));
    expect(result.ok && [result.value.events.length, result.value.leftOut]).toEqual([events.length, 1]);
  });

  it.each<[string, string, Partial<ImportProblem>]>([
    ['is no JSON', 'Dear diary', { kind: 'not-json' }],
    ['was cut off', whole.slice(0, -40), { kind: 'truncated' }],
    ['is other JSON', '{"a":1}', { kind: 'not-a-record' }],
    ['is JSON of no object', 'null', { kind: 'not-a-record' }],
    ['has no events', '{"schema":"record/2","site":"/"}', { kind: 'not-a-record' }],
    ['has version 0', '{"schema":"record/0","site":"/","events":[]}', { kind: 'not-a-record' }],
    ['is of a newer version', whole.replace('record/2', 'record/3'), { kind: 'newer', version: 3 }],
    [
      'has a prototype key',
      whole.replace('"seq": 0', '"__proto__": {"polluted": true}, "seq": 0'),
      { kind: 'forbidden-key' },
    ],
    [
      'has a constructor key inside an answer',
      whole.replace('"answer": null', '"answer": {"constructor": {"prototype": 1}}'),
      { kind: 'forbidden-key' },
    ],
    [
      'nests without end',
      whole.replace('"answer": null', `"answer": ${'['.repeat(5000)}${']'.repeat(5000)}`),
      { kind: 'too-deep' },
    ],
    ['has an entry that is none', fileOf([events[0], { ...events[1]!, seq: -1 }]), { kind: 'bad-entry' }],
    [
      'says two things of one key',
      fileOf([events[0], { ...events[1]!, seq: 0 }]),
      { kind: 'contradiction', device: 'aaaaaaaa', seq: 0 },
    ],
    [
      'is from the day after tomorrow',
      fileOf([{ ...events[0]!, at: '2026-01-03T00:00:01.000Z' }]),
      { kind: 'future', count: 1 },
    ],
    [
      'is of another course',
      whole.replaceAll('"course": "c"', '"course": "other"'),
      { kind: 'other-course', courses: ['other'] },
    ],
  ])('refuses a file that %s', (_, text, problem) => {
    expect(problemOf(read(text))).toMatchObject(problem);
  });

  it('refuses a million events before it looks at one', () => {
    const million = `{"schema":"record/2","site":"/","unreadable":[],"events":[${'0,'.repeat(999_999)}0]}`;
    expect(problemOf(read(million))).toEqual({ kind: 'too-many', count: 1_000_000 });
  });

  it('says which entry is bad, and where', () => {
    const text = fileOf([events[0], { ...events[1]!, body: { ...events[1]!.body, lesson: 'Not An Id' } }]);
    expect(problemOf(read(text))).toEqual({ kind: 'bad-entry', number: 2, path: 'body.lesson' });
  });

  it('takes any text of a file without a fault, and never a part of it', () => {
    const damaged = fc
      .tuple(honestLog, fc.nat(), fc.nat(), fc.string({ unit: 'binary', maxLength: 12 }), fc.boolean())
      .map(([log, from, length, junk, cuts]) => {
        const text = fileOf(log);
        const start = from % text.length;
        return cuts ? text.slice(0, start) : text.slice(0, start) + junk + text.slice(start + (length % 20));
      });
    fc.assert(
      fc.property(damaged, (text) => {
        const result = read(text, { now: Date.UTC(2100, 0) });
        if (result.ok) {
          const kept = JSON.parse(text) as { events: unknown[]; unreadable: unknown[] };
          expect(result.value.events.length).toBeLessThanOrEqual(kept.events.length + kept.unreadable.length);
          expect(mergeLogs(result.value.events).ok).toBe(true);
        }
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
      { numRuns: runs(500, 10_000) },
    );
  });

  it('takes any JSON in place of a part of a file without a fault', () => {
    const shaped = fc
      .tuple(
        fc.jsonValue(),
        fc.constantFrom('schema', 'site', 'events', 'unreadable', 'entry', 'body'),
        fc.nat(),
      )
      .map(([junk, place, at]) => {
        const file = JSON.parse(whole) as Record<string, unknown> & { events: Record<string, unknown>[] };
        if (place === 'entry') file.events[at % file.events.length] = junk as Record<string, unknown>;
        else if (place === 'body') file.events[at % file.events.length]!['body'] = junk;
        else file[place] = junk as never;
        return JSON.stringify(file);
      });
    fc.assert(
      fc.property(shaped, (text) => {
        const result = read(text);
        if (result.ok) expect(result.value.events.length).toBeLessThanOrEqual(events.length);
      }),
      { numRuns: runs(500, 10_000) },
    );
  });
});

describe('older versions', () => {
  const folder = fileURLToPath(new URL('../../../tests/fixtures/records/', import.meta.url));
  const fixtures = readdirSync(folder).filter((name) => name.endsWith('.json'));

  it('has a file of every version there ever was', () => {
    const versions = Array.from({ length: recordVersion }, (_, index) => `record-${index + 1}.json`);
    expect(fixtures).toEqual(versions);
  });

  it.each(fixtures)('loads %s whole', (name) => {
    const text = readFileSync(folder + name, 'utf8');
    const result = read(text, { now: Date.UTC(2027, 0), courses: ['knots'] });
    const { events: written } = JSON.parse(text) as { events: unknown[] };
    expect(result.ok && result.value.events).toEqual(written);
  });

  it('does not change the file it is given', () => {
    const old = Object.freeze({ schema: 'record/1', site: '/', events: Object.freeze([]) });
    expect(migrateFile(old)).toEqual({
      ok: true,
      value: { schema: 'record/2', site: '/', events: [], device: null },
    });
  });
});

describe('what an import would change', () => {
  const imported = (log: readonly LearnerEvent[]): ImportedFile => ({ site: '/', events: log, leftOut: 0 });

  it('is the union, whatever the order of the files, and nothing twice', () => {
    fc.assert(
      fc.property(honestLog, honestLog, honestLog, (own, a, b) => {
        const keys = (files: LearnerEvent[][]): string[] => {
          const plan = planImport(own, files.map(imported), ['c']);
          if (!plan.ok) throw new Error('conflict');
          expect(plan.value.freshByFile.reduce((sum, n) => sum + n, 0)).toBe(plan.value.fresh.length);
          return [...own, ...plan.value.fresh].map(eventKey).sort();
        };
        expect(keys([a, b])).toEqual(keys([b, a]));
        expect(keys([a, a, b])).toEqual(keys([a, b]));
        expect(new Set(keys([a, b])).size).toBe(keys([a, b]).length);
      }),
    );
  });

  it('tells what is here already and names courses this site lacks', () => {
    const strange: LearnerEvent = {
      device: 'bbbbbbbb',
      seq: 0,
      at: '2026-01-01T00:00:00.000Z',
      body: { type: 'lesson.opened', course: 'elsewhere', lesson: 'l' },
    };
    const plan = planImport(events, [imported([...events, strange])], ['c']);
    expect(plan.ok && plan.value).toMatchObject({
      fresh: [strange],
      alreadyHere: events.length,
      strangeCourses: ['elsewhere'],
    });
  });

  it('refuses all files where one disagrees with the record or with another', () => {
    const [first] = events;
    const other = { ...first!, at: '2026-01-01T00:00:01.000Z' };
    const problem = { kind: 'conflict', device: 'aaaaaaaa', seq: 0 };
    expect(planImport(events, [imported([]), imported([other])], ['c'])).toEqual({
      ok: false,
      problem: { file: 1, problem },
    });
    expect(planImport([], [imported([first!]), imported([other])], ['c'])).toEqual({
      ok: false,
      problem: { file: 1, problem },
    });
  });
});
