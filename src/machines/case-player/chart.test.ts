import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { tankCase } from '#core/case/tank-case.test-support.ts';
import { CaseEngine } from '#core/case/engine.ts';
import { tankModel } from '#core/case/tank-model.test-support.ts';
import { chartOf } from './chart.ts';

const compiled = tankCase();
const chart = chartOf(compiled);
const engine = new CaseEngine(compiled, tankModel);
const { facts } = engine;

describe('the chart of a case', () => {
  it('has a region for each signal and each decision, and a lifecycle', () => {
    const [snapshot] = initialTransition(chart);
    expect(snapshot.value).toEqual({ running: { 'signal:low': 'off', 'decision:ask': 'waiting' } });
  });

  it('keeps time and physiology out: no delays, no actors, no context', () => {
    const [snapshot] = initialTransition(chart);
    expect(snapshot.context).toEqual({});
    expect(snapshot.children).toEqual({});
    expect(JSON.stringify(chart.config)).not.toMatch(/"(after|invoke|always)"/);
  });

  it('hands its actions back as data', () => {
    const [snapshot] = initialTransition(chart);
    const [, actions] = transition(chart, snapshot, { type: 'act.pour', facts });
    expect(actions).toMatchObject([{ type: 'perform', params: { id: 'pour' } }]);
  });

  it('refuses what the case’s condition refuses', () => {
    const [snapshot] = initialTransition(chart);
    expect(snapshot.can({ type: 'act.open-tap', facts })).toBe(false);
    expect(snapshot.can({ type: 'choose.ask.yes', facts })).toBe(false);
    expect(snapshot.can({ type: 'over', facts })).toBe(false);
  });

  it('is made once for a case', () => {
    expect(chartOf(compiled)).toBe(chart);
    expect(chartOf(tankCase())).not.toBe(chart);
  });
});
