import { describe, expect, it } from 'vitest';
import { allowedWhen, whyNotAllowed } from './allowed.ts';
import { CaseEngine } from './engine.ts';
import { evaluate } from './evaluate.ts';
import { scoreRun } from './score.ts';
import { tankCase } from './tank-case.test-support.ts';
import { tankModel } from './tank-model.test-support.ts';

const compiled = tankCase();

function act(id: string) {
  const found = compiled.acts.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

function opened(): CaseEngine {
  const engine = new CaseEngine(compiled, tankModel);
  engine.settle();
  return engine;
}

/** Minutes, from now, at which something was reported. */
function run(engine: CaseEngine, minutes: number) {
  return Array.from({ length: minutes }, () => ({ report: engine.advance(), minute: engine.facts.minute }));
}

describe('the engine', () => {
  it('fills in the texts with the values of the moment', () => {
    expect(opened().feed[0]).toMatchObject({ kind: 'vignette', text: 'The tank holds 8.0 L.' });
  });

  it('lets a model with half-minute steps live whole minutes', () => {
    const engine = opened();
    run(engine, 60);
    expect(engine.facts.read('level')).toBeCloseTo(7, 9);
  });

  it('brings an act’s effect at the end of its time, and its facts at the beginning', () => {
    const engine = opened();
    engine.beginAct(act('open-tap'));
    expect(engine.facts.set.get('tap')).toEqual({ value: 'open', minute: 0 });
    expect(engine.patient?.rate('water')).toBe(0);
    run(engine, 5);
    engine.finishAct(act('open-tap'), 0);
    expect(engine.patient?.rate('water')).toBe(2);
    expect(engine.feed.at(-1)).toMatchObject({ kind: 'act', text: 'It runs into 7.9 L.' });
  });

  it('samples a test at the end of its time and shows it when it is ready', () => {
    const engine = opened();
    engine.beginAct(act('look'));
    run(engine, 20);
    engine.finishAct(act('look'), 0);
    run(engine, 29);
    expect(engine.results).toEqual([]);
    run(engine, 1);
    expect(engine.results).toMatchObject([
      { sampledMinute: 20, readyMinute: 50, texts: ['Low: 7.7 L.'], labs: [{ lab: 'level' }] },
    ]);
    expect(engine.results[0]?.labs[0]?.value).toBeCloseTo(8 - 20 / 60, 9);
  });

  it('turns a signal on only after its time, and off only past its own threshold', () => {
    const engine = opened();
    const flips = run(engine, 120).filter(({ report }) => report.flips.length > 0);
    expect(flips.map(({ minute }) => minute)).toEqual([91]);
    engine.finishAct(act('pour'), engine.facts.minute);
    expect(engine.settle().flips).toEqual([]);
    engine.finishAct(act('pour'), engine.facts.minute);
    expect(engine.settle().flips).toEqual([{ signal: 'low', edge: 'off' }]);
  });

  it('tells an event once, when its condition turns true', () => {
    const engine = opened();
    run(engine, 40);
    engine.finishAct(act('pour'), 40);
    run(engine, 200);
    const told = engine.feed.filter(({ kind }) => kind === 'event');
    expect(told).toMatchObject([{ kind: 'event', minute: 31, event: 'drip', text: 'It drips.', claims: [] }]);
    expect(engine.facts.set.get('heard')?.minute).toBe(31);
  });

  it('says when a decision is due and when the case is over', () => {
    const engine = opened();
    const reports = run(engine, 600);
    expect(reports.find(({ report }) => report.isDue)?.minute).toBe(91);
    expect(reports.find(({ report }) => report.isOver)?.minute).toBe(600);
  });

  it('gives equal runs equal hashes, and other runs others', () => {
    const [one, two, other] = [opened(), opened(), opened()];
    for (const engine of [one, two, other]) run(engine, 30);
    run(other, 1);
    expect(one.stateHash([])).toBe(two.stateHash([]));
    expect(other.stateHash([])).not.toBe(one.stateHash([]));
    expect(two.stateHash(['pour'])).not.toBe(one.stateHash([]));
  });
});

describe('what is allowed', () => {
  it('needs what the author asks for, and says so in the author’s words', () => {
    const engine = opened();
    const condition = allowedWhen(act('open-tap'), compiled);
    expect(evaluate(condition, engine.facts)).toBe(false);
    expect(whyNotAllowed(act('open-tap'), compiled, engine.facts)).toEqual({
      code: 'not-possible',
      text: 'Look first.',
    });
    engine.beginAct(act('look'));
    expect(evaluate(condition, engine.facts)).toBe(true);
    engine.beginAct(act('open-tap'));
    expect(evaluate(condition, engine.facts)).toBe(false);
    expect(whyNotAllowed(act('open-tap'), compiled, engine.facts).code).toBe('already-done');
  });
});

describe('scoreRun', () => {
  it('adds up weights, and half of them', () => {
    const engine = opened();
    engine.beginAct(act('open-tap'));
    engine.finishAct(act('open-tap'), 0);
    engine.beginAct(act('pour'));
    run(engine, 600);
    expect(scoreRun(compiled, engine.facts)).toMatchObject({
      outcome: { id: 'full' },
      score: 13,
      cappedFrom: null,
    });
  });

  it('holds the score down where the outcome says so, and tells from what', () => {
    const engine = opened();
    for (let times = 0; times < 2; times += 1) engine.beginAct(act('pour'));
    run(engine, 300);
    expect(scoreRun(compiled, engine.facts)).toMatchObject({
      outcome: { id: 'dry' },
      score: 20,
      cappedFrom: 25,
    });
  });
});
