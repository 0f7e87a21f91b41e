import { describe, expect, it } from 'vitest';
import { within } from './bands.test-support.ts';
import {
  attack,
  createPatient,
  extremes,
  flooding,
  healthy,
  live,
  rate,
  recommended,
  ringer,
  type Act,
} from './simulation.test-support.ts';
import { S } from './state.ts';
import type { ArgumentValues, Patient } from '../case/patient-model.ts';

// Bands are the published figures with the margins of the calibration set; docs/model.md lists those met and missed.

const plasma = (patient: Patient): number => patient.state[S.plasma] ?? Number.NaN;
const bolus = (fluid: string, volume: number, over: number): Act => ({
  atHours: 0,
  verb: 'infuse',
  args: { infuse: fluid, volume, over },
});

describe('healthy volunteers', () => {
  it.each([
    ['1 L', 1],
    ['25 mL/kg', 1.75],
  ])(
    'keep half of a crystalloid in plasma at its end and a sixth half an hour later: %s (Hahn 2020)',
    (_, volume) => {
      const patient = createPatient(healthy);
      const before = plasma(patient);
      live(patient, [ringer(0, volume, 30)], 0.5);
      within((100 * (plasma(patient) - before)) / volume, 45, 70, '% in plasma at the end');
      live(patient, [], 0.5);
      within((100 * (plasma(patient) - before)) / volume, 12, 30, '% in plasma 30 min later');
    },
  );

  it('pass 8 to 31 mL of urine a minute at the peak after 25 mL/kg (Rodhe 2010)', () => {
    const { high } = extremes(healthy, [ringer(0, 1.75, 30)], 3, 'urine');
    within(high / 60, 8, 31, 'mL/min');
  });

  it('draw tissue water into plasma with 20 % albumin and keep it for hours (Zdolsek 2019)', () => {
    const patient = createPatient(healthy);
    const before = plasma(patient);
    let peak = 0;
    live(patient, [bolus('albumin20', 0.21, 30)], 1.2, () => {
      peak = Math.max(peak, plasma(patient) / before - 1);
    });
    within(100 * peak, 10, 22, '% at the peak');
    live(patient, [], 3.8);
    within(100 * (plasma(patient) / before - 1), 5, 14, '% at 5 h');
  });

  it('keep nearly all of a little 5 % albumin for an hour and none for a day (Haskell 1998)', () => {
    const patient = createPatient(healthy);
    const before = plasma(patient);
    live(patient, [bolus('albumin5', 0.234, 20)], 1);
    within(100 * (plasma(patient) / before - 1), 4, 9, '% at 1 h');
    live(patient, [], 23);
    within(100 * (plasma(patient) / before - 1), -2, 4, '% at 24 h');
  });

  it('hold their pressure and their urine back after giving 900 mL of blood (Drobin 1999)', () => {
    const after = (liters: number) => {
      const patient = createPatient(healthy);
      const resting = patient.read('SBP');
      const act = { atHours: 0, verb: 'withdraw-blood', args: { 'withdraw-blood': liters, over: 20 } };
      live(patient, liters > 0 ? [act] : [], 40 / 60);
      const fall = patient.read('SBP') - resting;
      const urine = patient.read('urineOut');
      live(patient, [ringer(0, 1.75, 30)], 2.5);
      return { fall, urine: patient.read('urineOut') - urine };
    };
    const bled = after(0.9);
    within(bled.fall, -20, -3, 'fall of SBP, mmHg');
    within(bled.urine / after(0).urine, 0.12, 0.55, 'ratio of urine');
  });
});

/** The first minute at which MAP is under 65 mmHg or lactate over 2 mmol/L. */
function admission(severity: number): { hemoglobin: number; protein: number; hoursSinceLeak: number } {
  const patient = createPatient({ ...attack, hct: 0.43, severity, rise: 8, startsBefore: 0 });
  let leaked = 0;
  for (let minute = 1; minute < 72 * 60; minute += 1) {
    patient.step();
    if (leaked === 0 && patient.read('leak') > 0.1) leaked = minute;
    if (patient.read('MAP') < 65 || patient.read('lactate') > 2) {
      return {
        hemoglobin: patient.read('Hb'),
        // Protein is not a state; 70 g/L at rest, moving with albumin.
        protein: (70 * patient.read('albumin')) / 39.4,
        hoursSinceLeak: (minute - leaked) / 60,
      };
    }
  }
  throw new Error('never in shock');
}

describe('an attack at admission', () => {
  const severities = [0.8, 1, 1.2, 1.5];

  it('has the hemoglobin of the EureClark registry (median 202, accepted 185 to 215 g/L)', () => {
    for (const severity of severities)
      within(admission(severity).hemoglobin, 185, 215, `severity ${severity}`);
  });

  it('has protein inside the registry quartiles (36.5 to 58.5 g/L)', () => {
    for (const severity of severities)
      within(admission(severity).protein, 36.5, 58.5, `severity ${severity}`);
  });

  it('is reached 5 to 14 hours after the leak began (Wu 2019)', () => {
    for (const severity of severities)
      within(admission(severity).hoursSinceLeak, 5, 14, `severity ${severity}`);
  });

  it('may be concentrated to a hematocrit over 0.57 with a pressure of 65 and more', () => {
    const patient = createPatient({ ...attack, startsBefore: 9 });
    expect(patient.read('Hct')).toBeGreaterThan(0.57);
    expect(patient.read('MAP')).toBeGreaterThan(65);
  });
});

describe('death', () => {
  it('follows time in deep shock, not one hematocrit', () => {
    const worst = (severity: number) =>
      extremes({ ...attack, severity, startsBefore: 0 }, [], 60, 'Hct').high;
    const alive = (severity: number) =>
      extremes({ ...attack, severity, startsBefore: 0 }, [], 60, 'alive').low;
    expect(worst(0.6)).toBeGreaterThan(0.61);
    expect(alive(0.6)).toBe(1);
    expect(alive(1)).toBe(0);
  });
});

describe.each([
  ['severity 1', { ...attack, vasodilation: 0.3 }],
  ['severity 1.2', { ...attack, severity: 1.2, vasodilation: 0.3 }],
] as [string, ArgumentValues][])('at %s', (_, parameters) => {
  it('recommended care restores pressure in 2 h, lactate and urine in 12 h, and the patient lives', () => {
    const patient = live(createPatient(parameters), recommended, 2);
    expect(patient.read('MAP')).toBeGreaterThan(60);
    const later = live(createPatient(parameters), recommended, 12);
    expect(later.read('lactate')).toBeLessThan(4);
    expect(later.read('urine') / 70).toBeGreaterThan(0.3);
    expect(live(createPatient(parameters), recommended, 66).read('alive')).toBe(1);
  });

  it('flooding ends worse than recommended care in creatinine, limb pressure, lung water and muscle', () => {
    for (const variable of ['creatinine', 'limbPressure', 'EVLWI', 'CK']) {
      const flooded = extremes(parameters, flooding, 66, variable).high;
      const careful = extremes(parameters, recommended, 66, variable).high;
      expect(flooded, variable).toBeGreaterThan(1.2 * careful);
    }
  });

  it('neither nothing nor a pressor alone saves the patient', () => {
    const pressor = recommended.filter((act) => act.verb === 'titrate');
    expect(live(createPatient(parameters), [], 48).read('alive')).toBe(0);
    expect(live(createPatient(parameters), pressor, 48).read('alive')).toBe(0);
  });
});

describe('other leaks', () => {
  it('4 L of crystalloid a day for 4 days leave albumin near 22 g/L, soft limbs and a survivor (NZ Med J case)', () => {
    const parameters = {
      ...attack,
      age: 53,
      sex: 'f',
      weight: 65,
      hct: 0.41,
      severity: 0.7,
      startsBefore: 9,
      hold: 30,
    };
    const acts = [rate(0, 'ringer', 16 / 96), rate(96, 'ringer', 0)];
    const patient = live(createPatient(parameters), acts, 48);
    within(patient.read('albumin'), 17, 27, 'albumin at 48 h');
    expect(extremes(parameters, acts, 144, 'limbPressure').high).toBeLessThan(30);
    expect(extremes(parameters, acts, 144, 'alive').low).toBe(1);
  });

  it('18.4 L over 5 days of interleukin-2 lower albumin and raise weight, not hematocrit (Textor 1987)', () => {
    const parameters = {
      ...attack,
      profile: 'drug-induced',
      severity: 0.2,
      vasodilation: 0.35,
      startsBefore: 0,
      rise: 48,
      hold: 100,
    };
    const resting = createPatient(parameters);
    const [hct, map] = [resting.read('Hct'), resting.read('MAP')];
    const patient = live(resting, [rate(0, 'ringer', 18.4 / 120)], 120);
    within(patient.read('albumin'), 17, 27, 'albumin');
    within(patient.read('weight') - 70, 2, 6.5, 'weight gain');
    within(patient.read('Hct') - hct, -0.05, 0.04, 'change of hematocrit');
    within(patient.read('MAP') - map, -40, -8, 'change of MAP');
  });

  it('in sepsis crystalloid dilutes the blood, which in the idiopathic leak concentrates again', () => {
    const hematocrits = (parameters: ArgumentValues): [number, number] => {
      const patient = createPatient(parameters);
      const before = patient.read('Hct');
      live(patient, [ringer(0, 2.1, 60)], 3);
      return [before, patient.read('Hct')];
    };
    const [septicBefore, septicAfter] = hematocrits({
      ...attack,
      profile: 'sepsis',
      severity: 0.3,
      hold: 48,
    });
    const [leakingBefore, leakingAfter] = hematocrits({ ...attack, hold: 48 });
    expect(septicAfter).toBeLessThan(septicBefore);
    expect(leakingAfter).toBeGreaterThan(leakingBefore);
    expect(leakingAfter).toBeGreaterThan(septicAfter + 0.1);
  });
});
