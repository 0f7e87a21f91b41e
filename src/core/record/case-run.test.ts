import { describe, expect, it } from 'vitest';
import { findSavedRun, type CaseVersion } from './case-run.ts';
import type { EventBody, LearnerEvent } from './events.ts';

const version: CaseVersion = { course: 'c', case: 'k', content: '0123456789abcdef', engine: 1 };
const subject = { course: 'c', case: 'k' };

const log = (...bodies: EventBody[]): LearnerEvent[] =>
  bodies.map((body, seq) => ({ device: 'aaaaaaaa', seq, at: '2026-01-01T00:00:00.000Z', body }));
const started = (run: string, changes: Partial<CaseVersion> = {}): EventBody => ({
  type: 'case.started',
  ...version,
  ...changes,
  run,
});
const acted = (run: string, minute: number, act: string): EventBody => ({
  type: 'case.acted',
  ...subject,
  run,
  minute,
  act,
});
const ended = (run: string): EventBody => ({
  type: 'case.ended',
  ...subject,
  run,
  minute: 9,
  outcome: 'good',
  score: 90,
  stateHash: 'x',
});

describe('findSavedRun', () => {
  it('finds nothing where the case was never started', () => {
    expect(findSavedRun([], version)).toEqual({ state: 'none' });
    expect(findSavedRun(log(started('r', { case: 'other' })), version)).toEqual({ state: 'none' });
  });

  it('gives back the acts of the unfinished run, in order', () => {
    const events = log(started('r'), acted('r', 0, 'fluid'), acted('q', 1, 'stray'), acted('r', 5, 'wait'));
    expect(findSavedRun(events, version)).toEqual({
      state: 'resumable',
      run: 'r',
      support: 'unaided',
      acts: [
        { minute: 0, act: 'fluid' },
        { minute: 5, act: 'wait' },
      ],
    });
  });

  it('remembers the help that the run had', () => {
    const worked: EventBody = { type: 'case.started', ...version, run: 'r', support: 'worked' };
    expect(findSavedRun(log(worked, acted('r', 0, 'a')), version)).toMatchObject({ support: 'worked' });
  });

  it('finds nothing after the run ended, or before its first act', () => {
    expect(findSavedRun(log(started('r'), acted('r', 0, 'a'), ended('r')), version)).toEqual({
      state: 'none',
    });
    expect(findSavedRun(log(started('r')), version)).toEqual({ state: 'none' });
  });

  it('forgets a run that was started over', () => {
    const events = log(started('r'), acted('r', 0, 'a'), started('s'), acted('s', 0, 'b'));
    expect(findSavedRun(events, version)).toMatchObject({ run: 's', acts: [{ act: 'b' }] });
    expect(findSavedRun(log(started('r'), acted('r', 0, 'a'), started('s')), version)).toEqual({
      state: 'none',
    });
  });

  it('takes up only a run of its own: of the case’s page, or of one assignment', () => {
    const assignment = 'aaaabbbbccccdddd';
    const assigned: EventBody = { type: 'case.started', ...version, run: 's', assignment };
    const events = log(started('r'), acted('r', 0, 'a'), assigned, acted('s', 0, 'b'));
    expect(findSavedRun(events, version)).toMatchObject({ run: 'r' });
    expect(findSavedRun(events, { ...version, assignment })).toMatchObject({ run: 's' });
    expect(findSavedRun(events, { ...version, assignment: '0'.repeat(16) })).toEqual({ state: 'none' });
  });

  it('never replays acts on a revised case or another engine', () => {
    const other = { content: 'ffffffffffffffff' };
    expect(findSavedRun(log(started('r', other), acted('r', 0, 'a')), version)).toEqual({ state: 'revised' });
    expect(findSavedRun(log(started('r', { engine: 2 }), acted('r', 0, 'a')), version)).toEqual({
      state: 'revised',
    });
  });
});
