import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { projectCards } from '../review/cards.ts';
import { projectAnnotations } from './annotations.ts';
import { projectCalibration } from './calibration.ts';
import { findSavedRun } from './case-run.ts';
import type { CourseFacts } from './course-facts.ts';
import { projectDevices } from './devices.ts';
import type { EventBody, LearnerEvent } from './events.ts';
import { recentHistory } from './history.ts';
import { latestAnswers } from './latest-answers.ts';
import { projectMastery } from './mastery.ts';
import { projectProgress } from './progress.ts';
import { findRevised } from './revised.ts';
import { honestLog } from './sample-events.test-support.ts';
import { findWrong, hasScoredAnswer } from './went-wrong.ts';

vi.setConfig({ testTimeout: 60_000 });

const now = '0123456789abcdef';
const item = (id: string, content = now, objective = 'o'): CourseFacts['items'][number] => ({
  id,
  content,
  objective,
  question: `${id}?`,
  places: [],
});
const facts: CourseFacts = {
  course: 'c',
  language: 'en',
  objectives: [
    { id: 'o', text: 'Say why', lesson: 'l' },
    { id: 'p', text: 'Say when', lesson: 'l' },
    { id: 'bare', text: 'No item asks for it', lesson: 'l' },
  ],
  items: [item('i'), item('j'), item('k', 'ffffffffffffffff', 'p')],
  cases: [{ id: 'x', title: 'X', content: 'ffffffffffffffff', engine: 1 }],
};

describe('every projection', () => {
  const version = { course: 'c', case: 'x', content: now, engine: 1 };
  it.each<[string, (events: readonly LearnerEvent[]) => unknown]>([
    ['progress and best attempts', projectProgress],
    ['mastery', (events) => projectMastery(events, facts)],
    ['what went wrong', (events) => findWrong(events, facts)],
    ['what was revised', (events) => findRevised(events, facts)],
    ['notes and bookmarks', projectAnnotations],
    ['calibration', projectCalibration],
    ['history', (events) => recentHistory(events, 30)],
    ['due reviews', (events) => projectCards(events, 'c')],
    ['the saved run of a case', (events) => findSavedRun([...events].sort(byTime), version)],
    ['devices', projectDevices],
  ])('%s: does not depend on the order of arrival', (_, project) => {
    const arrivals = honestLog.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
    );
    fc.assert(
      fc.property(arrivals, ([log, shuffled]) => {
        expect(project(shuffled)).toEqual(project(log));
      }),
    );
  });
});

/** `findSavedRun` is given the ordered log of a record. */
const byTime = (a: LearnerEvent, b: LearnerEvent): number =>
  a.at.localeCompare(b.at) || a.device.localeCompare(b.device) || a.seq - b.seq;

const log = (...bodies: EventBody[]): LearnerEvent[] =>
  bodies.map((body, seq) => ({
    device: 'aaaaaaaa',
    seq,
    at: new Date(Date.UTC(2026, 0, 1, 0, seq)).toISOString(),
    body,
  }));
const answered = (id: string, correct: boolean | null, content = now): EventBody => ({
  type: 'check.answered',
  course: 'c',
  lesson: 'l',
  item: id,
  answer: 'a',
  correct,
  content,
});

describe('the latest answers', () => {
  it('takes the last one to each item and passes over what has no right answer', () => {
    const latest = latestAnswers(log(answered('i', false), answered('i', true), answered('j', null)), 'c');
    expect([...latest].map(([id, { correct }]) => [id, correct])).toEqual([['i', true]]);
  });
});

describe('mastery', () => {
  const levelOf = (...bodies: EventBody[]): unknown =>
    projectMastery(log(...bodies), facts).find(({ objective }) => objective.id === 'o')?.level;

  it('needs the last answers to four fifths of the items right', () => {
    expect(levelOf()).toBe('untested');
    expect(levelOf(answered('i', true))).toBe('learning');
    expect(levelOf(answered('i', true), answered('j', true))).toBe('mastered');
    expect(levelOf(answered('i', true), answered('j', true), answered('j', false))).toBe('learning');
  });

  it('does not count an answer to an earlier wording', () => {
    expect(levelOf(answered('i', true), answered('j', true, 'eeeeeeeeeeeeeeee'))).toBe('learning');
  });

  it('leaves out objectives that nothing asks for', () => {
    expect(projectMastery([], facts).map(({ objective }) => objective.id)).toEqual(['o', 'p']);
  });
});

describe('what went wrong', () => {
  it('is unknown until something was answered that can be right or wrong, in this course', () => {
    const elsewhere = { ...answered('i', false), course: 'd' };
    expect(hasScoredAnswer(log(answered('i', null), elsewhere), facts)).toBe(false);
    expect(hasScoredAnswer(log(answered('i', true)), facts)).toBe(true);
  });

  it('lists items whose last answer is wrong, the newest first', () => {
    const events = log(answered('i', false), answered('j', false), answered('k', false), answered('j', true));
    expect(findWrong(events, facts).map(({ item: { id }, isRevised }) => [id, isRevised])).toEqual([
      ['k', true],
      ['i', false],
    ]);
  });

  it('passes over items the course no longer has', () => {
    expect(findWrong(log(answered('gone', false)), facts)).toEqual([]);
  });
});

describe('what was revised', () => {
  it('names items and cases that are not as they were', () => {
    const events = log(answered('i', true), answered('k', true), {
      type: 'case.started',
      course: 'c',
      case: 'x',
      run: 'r',
      content: now,
      engine: 1,
    });
    const { items, cases } = findRevised(events, facts);
    expect([items.map(({ id }) => id), cases.map(({ id }) => id)]).toEqual([['k'], ['x']]);
  });
});

describe('notes and bookmarks', () => {
  const place = { course: 'c', lesson: 'l', section: 's' };
  const write = (note: string, text: string): EventBody => ({ type: 'note.written', ...place, note, text });
  const remove = (note: string): EventBody => ({ type: 'note.removed', course: 'c', note });

  it('shows the last wording, and what was removed no more', () => {
    const events = log(write('a', 'one'), write('b', 'two'), write('a', 'three'), remove('b'));
    expect(projectAnnotations(events).notes.map(({ text }) => text)).toEqual(['three']);
  });

  it('brings back a note that was rewritten after it was removed', () => {
    const events = log(write('a', 'one'), remove('a'), write('a', 'again'));
    expect(projectAnnotations(events).notes.map(({ text }) => text)).toEqual(['again']);
  });

  it('sets and clears a bookmark', () => {
    const set: EventBody = { type: 'bookmark.set', ...place };
    const clear: EventBody = { type: 'bookmark.cleared', ...place };
    expect(projectAnnotations(log(set, set)).bookmarks).toHaveLength(1);
    expect(projectAnnotations(log(set, clear)).bookmarks).toHaveLength(0);
    expect(projectAnnotations(log(set, clear, set)).bookmarks).toHaveLength(1);
  });
});

describe('devices', () => {
  it('calls a device by the last name it gave itself', () => {
    const named = (label: string): EventBody => ({ type: 'device.named', label });
    const other = { ...log(named('Phone'))[0]!, device: 'bbbbbbbb' };
    expect(
      projectDevices([...log(named('Laptop'), named('Old laptop')), other]).map(({ label }) => label),
    ).toEqual(['Old laptop', 'Phone']);
  });
});
