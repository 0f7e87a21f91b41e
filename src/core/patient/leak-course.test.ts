import { describe, expect, it } from 'vitest';
import { hashState } from '../case/state-hash.ts';
import { createPatient, live } from './simulation.test-support.ts';
import { S } from './state.ts';

const sepsis = {
  age: 48,
  sex: 'm',
  weight: 70,
  hct: 0.44,
  profile: 'sepsis',
  severity: 0.8,
  startsBefore: 6,
  rise: 5,
  hold: 10,
  fall: 6,
  vasodilation: 0.5,
} as const;
const given = (verb: string, args: Record<string, string | number>) => ({ atHours: 0, verb, args });
const antibiotics = given('drug', { drug: 'antibiotics' });

describe('the course of vasodilation', () => {
  it('is that of the leak where a case says nothing else', () => {
    const said = { ...sepsis, vasodilationHold: sepsis.hold, vasodilationFall: sepsis.fall };
    expect(hashState(live(createPatient(said), [], 20).state)).toBe(
      hashState(live(createPatient(sepsis), [], 20).state),
    );
  });

  it('can outlast the leak, and is the same until they part', () => {
    const stillWide = { ...sepsis, hold: 1.5, vasodilationHold: 40 };
    const stillOpen = { ...sepsis, hold: 40, vasodilationHold: 1.5 };
    const after = (hours: number, parameters: typeof stillWide) => live(createPatient(parameters), [], hours);
    expect(hashState(after(0.4, stillWide).state)).toBe(hashState(after(0.4, stillOpen).state));
    const wide = live(createPatient(stillWide), [given('rate', { rate: 'ringer', value: 0.2 })], 12);
    expect(wide.state[S.leak]).toBeLessThan(0.1);
    expect(wide.state[S.dilation]).toBeGreaterThan(0.45);
  });
});

describe('treatment of the cause', () => {
  it('changes nothing in the first half hour after an antibiotic', () => {
    const dilation = (acts: readonly (typeof antibiotics)[], hours: number) =>
      live(createPatient(sepsis), acts, hours).state[S.dilation];
    expect(dilation([antibiotics], 0.5)).toBe(dilation([], 0.5));
    expect(dilation([antibiotics], 6)).toBeLessThan((dilation([], 6) ?? 0) * 0.8);
  });

  it('takes leak and dilation away where the source is controlled and the case lets it', () => {
    const dilation = (stopDrugResponse: number) =>
      live(
        createPatient({ ...sepsis, stopDrugResponse }),
        [given('control-source', { 'control-source': 1 })],
        8,
      ).state[S.dilation];
    expect(dilation(0.8)).toBeLessThan((dilation(0) ?? 0) * 0.75);
  });
});
