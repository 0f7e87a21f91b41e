import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWatch, type TimedAct } from '#core/case/act-names.ts';
import type { CompiledCase } from '#core/case/compiled.ts';
import { applyEdit } from '#core/case/log-edit.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import { tankCase } from '#core/case/tank-case.test-support.ts';
import { tankModel } from '#core/case/tank-model.test-support.ts';
import { compileCaseFile } from '../../../tests/unit/compile-case-file.ts';
import { rerunLog } from './rerun.ts';
import { createSession, type CaseSession } from './session.ts';

const tank = tankCase();
const knots = compileCaseFile('tests/fixtures/courses/mini/knots/cases/mooring-in-a-gale.yaml', []).compiled;

/** A run to the end: `picks` choose among what is possible, then the learner watches. */
function playRandomly(
  compiled: CompiledCase,
  model: PatientModel | null,
  picks: readonly number[],
): CaseSession {
  const session = createSession(compiled, model);
  for (let turn = 0; turn < 400 && session.status() === 'running'; turn += 1) {
    const view = session.view();
    const acts = view.groups
      .flatMap((group) => group.acts.filter(({ enabled }) => enabled))
      .map(({ key }) => key);
    const options = view.openDecision?.options.map(({ key }) => key) ?? [];
    const possible = [...options, ...acts];
    const watch = acts.find((key) => isWatch(compiled, key)) ?? options[0];
    session.perform(possible[(picks[turn] ?? Infinity) % possible.length] ?? watch ?? '');
  }
  return session;
}

const picks = fc.array(fc.nat({ max: 1000 }), { maxLength: 25 });
const cases: readonly (readonly [string, CompiledCase, PatientModel | null])[] = [
  ['with a model', tank, tankModel],
  ['without a model, with decisions that block', knots, null],
];

describe.each(cases)('a rerun of a case %s', (_, compiled, model) => {
  it('equals the run bit for bit where nothing is edited', () => {
    fc.assert(
      fc.property(picks, (list) => {
        const session = playRandomly(compiled, model, list);
        const rerun = rerunLog(compiled, model, session.log);
        expect(rerun.session.stateHash()).toBe(session.stateHash());
        expect(rerun.view).toEqual(session.view());
        expect([rerun.lost, rerun.shiftedAnswers]).toEqual([[], []]);
      }),
      { numRuns: 60 },
    );
  });

  it('equals the run again where an act is left out and put back', () => {
    fc.assert(
      fc.property(picks, fc.nat(), (list, at) => {
        const session = playRandomly(compiled, model, list);
        const index = at % session.log.length;
        const { minute, act } = session.log[index] ?? { minute: 0, act: '' };
        const without = applyEdit(session.log, { kind: 'remove', index });
        const plan = applyEdit(without, { kind: 'add', act, minute, place: index });
        expect(rerunLog(compiled, model, plan).session.stateHash()).toBe(session.stateHash());
      }),
      { numRuns: 60 },
    );
  });

  it('always reaches an end and accounts for every act, whatever is edited', () => {
    fc.assert(
      fc.property(picks, fc.nat(), fc.nat({ max: 700 }), (list, at, minute) => {
        const session = playRandomly(compiled, model, list);
        const plan = applyEdit(session.log, { kind: 'move', index: at % session.log.length, minute });
        const rerun = rerunLog(compiled, model, plan);
        const count = (acts: readonly TimedAct[]): number =>
          acts.filter(({ act }) => !isWatch(compiled, act)).length;
        expect(rerun.view.status).toBe('ended');
        expect(count(rerun.session.log) + rerun.lost.length).toBe(count(plan));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a rerun of an edited log', () => {
  const waits = (from: number, to: number): TimedAct[] =>
    Array.from({ length: (to - from) / 60 }, (_, index) => ({ minute: from + 60 * index, act: 'wait' }));
  const log: readonly TimedAct[] = [
    { minute: 0, act: 'look' },
    { minute: 20, act: 'wait' },
    { minute: 50, act: 'open-tap' },
    ...waits(50, 590),
  ];

  it('keeps every other act at its minute', () => {
    const { session } = rerunLog(tank, tankModel, [
      { minute: 0, act: 'look' },
      { minute: 200, act: 'open-tap' },
    ]);
    expect(session.log).toEqual([
      { minute: 0, act: 'look' },
      { minute: 200, act: 'open-tap' },
    ]);
    expect(session.view().minute).toBe(tank.endMinutes);
  });

  it('says which act can no longer be done, with the author’s reason', () => {
    const { lost } = rerunLog(tank, tankModel, applyEdit(log, { kind: 'remove', index: 0 }));
    expect(lost).toEqual([{ minute: 50, act: 'open-tap', reason: 'not-possible', text: 'Look first.' }]);
  });

  it('begins an act that is due while another takes its time as soon as that is over', () => {
    const { session } = rerunLog(
      tank,
      tankModel,
      applyEdit(log, { kind: 'add', act: 'pour', minute: 45, place: 2 }),
    );
    expect(session.log.slice(2, 4)).toEqual([
      { minute: 45, act: 'pour' },
      { minute: 55, act: 'open-tap' },
    ]);
  });

  it('gives an answer when its decision comes up later, and says which never came up', () => {
    const answered = [...waits(0, 120), { minute: 120, act: 'ask.yes' }];
    const later = rerunLog(tank, tankModel, [{ minute: 0, act: 'pour' }, ...answered]);
    expect(later.shiftedAnswers).toMatchObject([{ act: 'ask.yes', minute: 120 }]);
    expect(later.shiftedAnswers[0]?.givenMinute).toBeGreaterThan(120);
    const pours = Array.from({ length: 6 }, (_, index) => ({ minute: 60 * index, act: 'pour' }));
    const never = rerunLog(tank, tankModel, [...pours, { minute: 400, act: 'ask.yes' }]);
    expect(never.lost).toMatchObject([{ act: 'ask.yes', reason: 'never-asked' }]);
  });

  it('answers a decision that blocks before the act it stands in the way of', () => {
    const plan = [
      { minute: 0, act: 'add-stopper' },
      { minute: 30, act: 'bow-line.bowline' },
    ];
    const { session, shiftedAnswers } = rerunLog(knots, null, plan);
    expect(session.log.map(({ act }) => act)).toEqual(['bow-line.bowline', 'add-stopper']);
    expect(shiftedAnswers).toMatchObject([{ act: 'bow-line.bowline', minute: 30, givenMinute: 0 }]);
  });

  it('names decisions that nobody answered', () => {
    expect(rerunLog(knots, null, []).unanswered).toEqual(['bow-line', 'midnight']);
  });

  it('says what the end of the case left over', () => {
    const plan = [...log, { minute: 5000, act: 'pour' }];
    expect(rerunLog(tank, tankModel, plan).lost).toMatchObject([{ act: 'pour', reason: 'ended' }]);
  });
});
