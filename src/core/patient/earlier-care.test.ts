import { describe, expect, it } from 'vitest';
import { attack, createPatient, live } from './simulation.test-support.ts';

/** An attack met as its leak ends: 34 h after it began, flooded by others since its fourth hour. */
const tide = {
  ...attack,
  startsBefore: 34,
  fluidBefore: 12,
  fluidBeforeOver: 30,
  pressorBefore: 65,
  ringerRunning: 0.2,
};

describe('care before the case opens', () => {
  it('leaves a patient swollen by what was given, as the leak ends', () => {
    const patient = createPatient(tide);
    expect(patient.read('alive')).toBe(1);
    expect(patient.read('weight') - 70).toBeGreaterThan(8);
    expect(patient.read('leak')).toBeLessThan(0.3);
    expect(patient.read('creatinine')).toBeGreaterThan(90);
  });

  it('counts in no total of the case, and leaves the drip running that others started', () => {
    const patient = createPatient(tide);
    expect(patient.read('fluidIn')).toBe(0);
    expect(patient.total('ringer')).toBe(0);
    expect(patient.read('urineOut')).toBe(0);
    expect(patient.rate('ringer')).toBe(0.2);
    expect(live(patient, [], 1).total('ringer')).toBeCloseTo(0.2, 9);
  });

  it('titrates a pressor before and after the case opens', () => {
    const shocked = { ...attack, severity: 1.2, vasodilation: 0.35, startsBefore: 14, fluidBefore: 3 };
    const treated = createPatient({ ...shocked, pressorBefore: 65 });
    expect(treated.read('norepinephrine')).toBeGreaterThan(0.02);
    expect(treated.read('MAP')).toBeGreaterThan(createPatient(shocked).read('MAP'));
    expect(live(treated, [], 2).read('norepinephrine')).toBeGreaterThan(0.02);
  });

  it('changes nothing where a case declares none', () => {
    const plain = createPatient(attack);
    const said = createPatient({ ...attack, fluidBefore: 0, pressorBefore: 0, ringerRunning: 0 });
    expect([...said.state]).toEqual([...plain.state]);
  });
});
