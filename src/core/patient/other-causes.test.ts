import { describe, expect, it } from 'vitest';
import { within } from './bands.test-support.ts';
import { attack, createPatient, live, type Act } from './simulation.test-support.ts';
import { S } from './state.ts';

describe('severe ovarian hyperstimulation at its plateau (Balasch 1994)', () => {
  it('has concentrated blood, a low pressure and a high output at once', () => {
    const patient = createPatient({
      ...attack,
      age: 30,
      sex: 'f',
      weight: 60,
      hct: 0.38,
      profile: 'ovarian-hyperstimulation',
      severity: 0.13,
      startsBefore: 0,
      rise: 48,
      hold: 120,
      fall: 48,
    });
    const [hematocrit, pressure, output] = ['Hct', 'MAP', 'CO'].map((id) => patient.read(id));
    live(patient, [], 96);
    within(patient.read('Hct') - (hematocrit ?? 0), 0.02, 0.11, 'change of hematocrit');
    within(patient.read('MAP') - (pressure ?? 0), -24, -9, 'change of MAP, mmHg');
    within(patient.read('CO') - (output ?? 0), 1.5, 3.8, 'change of cardiac output, L/min');
  });
});

describe('fluid given over an hour in sepsis (Ernest 1999)', () => {
  // The band is for a leak of 0.2 to 0.3, which here is the opening of the wall, the square of the index.
  it.each([0.45, 0.55])('stays in plasma if it is albumin, a third of it if not: index %s', (severity) => {
    const inPlasma = (fluid: string) => {
      const act: Act = { atHours: 0, verb: 'infuse', args: { infuse: fluid, volume: 1, over: 60 } };
      const patient = createPatient({
        ...attack,
        profile: 'sepsis',
        severity,
        vasodilation: 0.3,
        startsBefore: 8,
        hold: 48,
      });
      const before = patient.state[S.plasma] ?? Number.NaN;
      live(patient, [act], 1);
      return 100 * ((patient.state[S.plasma] ?? Number.NaN) - before);
    };
    within(inPlasma('albumin5'), 45, 115, '% of 5 % albumin in plasma');
    within(inPlasma('ringer'), 5, 35, '% of crystalloid in plasma');
    expect(inPlasma('albumin5')).toBeGreaterThan(2 * inPlasma('ringer'));
  });
});
