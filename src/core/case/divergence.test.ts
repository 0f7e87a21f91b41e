import { describe, expect, it } from 'vitest';
import type { TimedAct } from './act-names.ts';
import { findDivergence, type FinishedRun } from './divergence.ts';
import { tankCase } from './tank-case.test-support.ts';
import { tankModel } from './tank-model.test-support.ts';

const compiled = tankCase();
const level = tankModel.variables[0];
if (level === undefined) throw new Error('The tank has a level.');

/** Samples every 15 minutes. The band around the expert is 5 % of 20 L: 1 L to each side. */
function run(values: readonly number[], log: readonly TimedAct[]): FinishedRun {
  return {
    log,
    history: {
      minutes: values.map((_, index) => 15 * index),
      series: [{ variable: level as never, values }],
    },
  };
}
const steady = Array.from({ length: 20 }, () => 8);
const withValues = (changes: Readonly<Record<number, number>>): number[] =>
  steady.map((value, index) => changes[index] ?? value);
const expert = run(steady, [
  { minute: 0, act: 'look' },
  { minute: 20, act: 'open-tap' },
]);
const idle: TimedAct[] = [{ minute: 0, act: 'wait' }];

describe('the first divergence', () => {
  it('is none where the acts and their minutes are the expert’s', () => {
    expect(findDivergence(compiled, run(withValues({ 3: 20 }), expert.log), expert)).toEqual({
      kind: 'same',
    });
  });

  it('is the minute from which a quantity is outside the band for more than an hour', () => {
    const low = withValues({ 6: 6, 7: 6, 8: 5, 9: 6, 10: 6, 11: 6 });
    expect(findDivergence(compiled, run(low, idle), expert)).toMatchObject({
      kind: 'value',
      minute: 90,
      variable: { id: 'level' },
      learner: 6,
      expert: 8,
    });
  });

  it('passes over an hour outside the band, and over any time at its edge', () => {
    const anHour = withValues({ 2: 6, 3: 6, 4: 6, 5: 6, 6: 6 });
    expect(findDivergence(compiled, run(anHour, idle), expert)).toEqual({ kind: 'within' });
    expect(
      findDivergence(
        compiled,
        run(
          steady.map(() => 9),
          idle,
        ),
        expert,
      ),
    ).toEqual({ kind: 'within' });
  });

  it('counts a short excursion in which the run ended before the expert’s', () => {
    const short = run(withValues({ 9: 3 }).slice(0, 10), idle);
    expect(findDivergence(compiled, short, expert)).toMatchObject({ kind: 'value', minute: 135 });
    const whole = run(withValues({ 19: 3 }), idle);
    expect(findDivergence(compiled, whole, expert)).toEqual({ kind: 'within' });
  });

  it('names the last act that only one of the two had done by then', () => {
    const low = steady.map((value, index) => (index >= 6 ? 5 : value));
    const log = [
      { minute: 0, act: 'pour' },
      { minute: 200, act: 'open-tap' },
    ];
    expect(findDivergence(compiled, run(low, log), expert)).toMatchObject({
      extra: { act: 'pour', label: 'Pour', minute: 0 },
      missing: { act: 'open-tap', label: 'Open the tap', minute: 20 },
      shifted: null,
    });
  });

  it('names an act done at another time where both had done the same', () => {
    const low = steady.map((value, index) => (index >= 6 ? 5 : value));
    const log = [
      { minute: 0, act: 'look' },
      { minute: 80, act: 'open-tap' },
    ];
    expect(findDivergence(compiled, run(low, log), expert)).toMatchObject({
      extra: null,
      missing: null,
      shifted: { act: 'open-tap', minute: 80, expertMinute: 20 },
    });
  });

  it('is the first decision answered otherwise where nothing is measured', () => {
    const bare = (log: readonly TimedAct[]): FinishedRun => ({ log, history: { minutes: [0], series: [] } });
    const found = findDivergence(
      compiled,
      bare([{ minute: 40, act: 'ask.no' }]),
      bare([{ minute: 30, act: 'ask.yes' }]),
    );
    expect(found).toEqual({ kind: 'choice', minute: 40, chosen: 'No', expertChosen: 'Yes' });
  });
});
