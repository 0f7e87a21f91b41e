import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actKeys } from '#core/case/act-names.ts';
import { writeReplayCode } from '#core/case/replay-code.ts';
import { tankCase } from '#core/case/tank-case.test-support.ts';
import { tankModel } from '#core/case/tank-model.test-support.ts';
import { playExpert } from './expert-run.ts';
import { openReplay, replayCodeOf } from './open-replay.ts';
import { createSession } from './session.ts';

const tank = tankCase();
const expert = playExpert(tank, tankModel);
if (expert === null) throw new Error('The recommended path ends.');
const code = replayCodeOf(expert.session);
const keys = actKeys(tank);
const log = expert.session.log.map(({ minute, act }) => ({ minute, place: keys.indexOf(act) }));
const head = { case: tank.id, content: tank.hash, engine: tankModel.version };
const problemOf = (text: string) => {
  const opened = openReplay(tank, tankModel, text);
  return opened.ok ? null : opened.problem;
};

describe('opening a replay code', () => {
  it('plays the same run again, bit for bit', () => {
    const opened = openReplay(tank, tankModel, code);
    expect(opened.ok && opened.value.session.stateHash()).toBe(expert.session.stateHash());
    expect(opened.ok && opened.value.ending).toEqual(expert.ending);
  });

  it('refuses a run of another case, of another version of it, and of another model', () => {
    expect(problemOf(writeReplayCode({ ...head, case: 'other', acts: log }))).toBe('other-case');
    expect(problemOf(writeReplayCode({ ...head, content: '0'.repeat(16), acts: log }))).toBe('revised');
    expect(problemOf(writeReplayCode({ ...head, engine: 99, acts: log }))).toBe('revised');
  });

  it('refuses acts that the case does not have or does not allow, and minutes at which they were not done', () => {
    expect(problemOf(writeReplayCode({ ...head, acts: [{ minute: 0, place: 99 }] }))).toBe('impossible');
    const tapFirst = [{ minute: 0, place: keys.indexOf('open-tap') }, ...log];
    expect(problemOf(writeReplayCode({ ...head, acts: tapFirst }))).toBe('impossible');
    const late = log.map((one, index) =>
      index === log.length - 1 ? { ...one, minute: one.minute + 1 } : one,
    );
    expect(problemOf(writeReplayCode({ ...head, acts: late }))).toBe('impossible');
    expect(problemOf(writeReplayCode({ ...head, acts: [...log, { minute: 600, place: 0 }] }))).toBe(
      'impossible',
    );
  });

  it('refuses a run that had not ended', () => {
    const session = createSession(tank, tankModel);
    session.perform('look');
    expect(problemOf(replayCodeOf(session))).toBe('unfinished');
  });

  it('never throws on acts that somebody made up', () => {
    const madeUp = fc.array(fc.record({ minute: fc.nat({ max: 900 }), place: fc.nat({ max: 12 }) }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(madeUp, (acts) => {
        const sorted = acts.toSorted((a, b) => a.minute - b.minute);
        expect(problemOf(writeReplayCode({ ...head, acts: sorted }))).not.toBe('damaged');
      }),
    );
  });
});
