import { describe, expect, it } from 'vitest';
import { isAssumed } from '#core/case/assumed.ts';
import { compareRanges } from '#core/case/compare-runs.ts';
import { firstOf, tankCase } from '#core/case/tank-case.test-support.ts';
import { tankModel } from '#core/case/tank-model.test-support.ts';
import { rerunLog } from './rerun.ts';

/** What the first rubric line, asking `full`, is told of the log of a run with these acts. */
function loggedOf(full: string, plan: Parameters<typeof rerunLog>[2]) {
  const compiled = tankCase(firstOf('rubric', { full }));
  return rerunLog(compiled, tankModel, plan).ending.rubric[0]?.logged;
}
const poured = [
  { minute: 0, act: 'pour' },
  { minute: 30, act: 'pour' },
];

describe('the evidence of a rubric line', () => {
  it('is every minute at which the act it asks for was done, each act once', () => {
    expect(loggedOf('at(pour) < 1h and count(pour) > 1', poured)).toEqual([
      { kind: 'act', act: 'pour', label: 'Pour', minutes: [0, 30] },
    ]);
  });

  it('is an act without minutes where it was not done', () => {
    expect(loggedOf('done(look) or done(pour)', [])).toMatchObject([
      { act: 'look', minutes: [] },
      { act: 'pour', minutes: [] },
    ]);
  });

  it('is how the decision was answered, whichever answer the line asks for', () => {
    const wrong = [{ minute: 200, act: 'ask.no' }];
    expect(loggedOf('done(ask.yes)', wrong)).toEqual([
      { kind: 'answer', decision: 'ask', chosen: { act: 'ask.no', text: 'No', minute: 200 } },
    ]);
    expect(loggedOf('done(ask.yes)', [])).toEqual([{ kind: 'answer', decision: 'ask', chosen: null }]);
  });

  it('traces a fact to the act that leaves it', () => {
    const plan = [
      { minute: 0, act: 'look' },
      { minute: 60, act: 'open-tap' },
    ];
    expect(loggedOf('set(tap, open)', plan)).toMatchObject([{ act: 'open-tap', minutes: [60] }]);
  });

  it('is the number that was compared: a total, an extreme, a rate, the minute of a flip', () => {
    expect(loggedOf('total(water) > 3L and max(level) > 9L', poured)).toMatchObject([
      { kind: 'total', name: 'Water', liters: 4 },
      { kind: 'extreme', variable: 'level', which: 'max' },
    ]);
    expect(loggedOf('rateAt(water, on(low)) > 1L/h and on(low)', [])).toMatchObject([
      { kind: 'rate', name: 'Water', litersPerHour: 0 },
      { kind: 'flip', name: 'Low', edge: 'on', minute: 91 },
    ]);
    expect(loggedOf('off(low)', [])).toEqual([{ kind: 'flip', name: 'Low', edge: 'off', minute: null }]);
  });
});

describe('an assumed effect', () => {
  it('is that of a verb the model calls assumed, or of an act the author calls unproven', () => {
    const compiled = tankCase();
    const assuming = {
      ...tankModel,
      verbs: tankModel.verbs.map((verb) => ({ ...verb, assumed: verb.id === 'pour' })),
    };
    expect(['pour', 'open-tap', 'ask.yes', 'none'].map((key) => isAssumed(compiled, assuming, key))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const acts = compiled.acts.map((act) => ({ ...act, evidence: 'unproven' as const }));
    const unproven = { ...compiled, acts };
    expect(isAssumed(unproven, tankModel, 'pour')).toBe(true);
  });
});

describe('comparing two runs', () => {
  it('calls a difference only what the digits show', () => {
    const compiled = tankCase();
    const dry = rerunLog(compiled, tankModel, []).view;
    const wet = rerunLog(compiled, tankModel, poured).view;
    expect(compareRanges(dry, dry).every(({ differs }) => !differs)).toBe(true);
    expect(compareRanges(dry, wet).find(({ variable }) => variable.id === 'level')).toMatchObject({
      first: ['-2.0', '8.0'],
      differs: true,
    });
  });
});
