import { describe, expect, it } from 'vitest';
import { tankCase } from '#core/case/tank-case.test-support.ts';
import { editOf, emptyDraft, otherAnswers, subjectsOf } from './what-if-edit.ts';

const compiled = tankCase();
const log = [
  { minute: 0, act: 'pour' },
  { minute: 10, act: 'wait' },
  { minute: 70, act: 'ask.no' },
];

describe('the draft of a what-if', () => {
  it('offers acts and answers to leave out, but not the watching between them', () => {
    expect(subjectsOf('remove', compiled, log).map(({ value, text }) => [value, text])).toEqual([
      ['0', 'Pour'],
      ['2', 'No'],
    ]);
  });

  it('offers only decisions to decide otherwise, with the answers that were not given', () => {
    expect(subjectsOf('choose', compiled, log).map(({ value }) => value)).toEqual(['2']);
    expect(otherAnswers(compiled, log, 2).map(({ value }) => value)).toEqual(['ask.yes']);
  });

  it('offers every act of the case to add, done or not', () => {
    expect(subjectsOf('add', compiled, log).map(({ value }) => value)).toEqual(['pour', 'open-tap', 'look']);
  });

  it('is no edit before everything is chosen', () => {
    expect(editOf(emptyDraft, log)).toBeNull();
    expect(editOf({ ...emptyDraft, kind: 'choose', subject: '2' }, log)).toBeNull();
  });

  it('adds an act before those of the same minute', () => {
    expect(editOf({ ...emptyDraft, kind: 'add', subject: 'look', minute: 70 }, log)).toEqual({
      kind: 'add',
      act: 'look',
      minute: 70,
      place: 2,
    });
  });
});
