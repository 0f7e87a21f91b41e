import type { ArgumentValues, Patient } from '../case/patient-model.ts';
import { capillaryLeakModel } from './capillary-leak-model.ts';

export interface Act {
  readonly atHours: number;
  readonly verb: string;
  readonly args: ArgumentValues;
}

export const attack: ArgumentValues = {
  age: 48,
  sex: 'm',
  weight: 70,
  hct: 0.42,
  profile: 'idiopathic',
  severity: 1,
  startsBefore: 8,
  rise: 6,
  hold: 18,
  fall: 12,
};
export const healthy: ArgumentValues = { ...attack, severity: 0, startsBefore: 0 };

export const createPatient = (parameters: ArgumentValues): Patient => capillaryLeakModel.create(parameters);

export const ringer = (atHours: number, volume: number, over: number): Act => ({
  atHours,
  verb: 'infuse',
  args: { infuse: 'ringer', volume, over },
});
export const rate = (atHours: number, fluid: string, value: number): Act => ({
  atHours,
  verb: 'rate',
  args: { rate: fluid, value },
});
export const norepinephrine = (atHours: number, target = 65): Act => ({
  atHours,
  verb: 'titrate',
  args: { titrate: 'norepinephrine', target, max: 1 },
});

/** Little crystalloid, albumin, a pressor, and everything stopped when the leak ends. */
export const recommended: readonly Act[] = [
  ringer(0.3, 1, 30),
  norepinephrine(0.5),
  rate(1, 'ringer', 0.08),
  rate(1.2, 'albumin20', 0.05),
  rate(24, 'ringer', 0),
  rate(24, 'albumin20', 0),
];
/** Two large boluses and 450 mL/h that nobody stops. */
export const flooding: readonly Act[] = [
  ringer(0.3, 2.1, 60),
  ringer(1.5, 2.1, 60),
  norepinephrine(2.5),
  rate(2.6, 'ringer', 0.45),
];

/** Lives `hours` with `acts`, calling `watch` after every minute. */
export function live(
  patient: Patient,
  acts: readonly Act[],
  hours: number,
  watch: (minute: number) => void = () => undefined,
): Patient {
  const waiting = [...acts].sort((a, b) => a.atHours - b.atHours);
  for (let minute = 0; minute < hours * 60; minute += 1) {
    while (waiting[0] !== undefined && waiting[0].atHours * 60 <= minute) {
      patient.apply(waiting[0].verb, waiting[0].args);
      waiting.shift();
    }
    patient.step();
    watch(minute + 1);
  }
  return patient;
}

/** Largest and smallest values of `variable` over a run. */
export function extremes(parameters: ArgumentValues, acts: readonly Act[], hours: number, variable: string) {
  const patient = createPatient(parameters);
  let low = patient.read(variable);
  let high = low;
  live(patient, acts, hours, () => {
    const value = patient.read(variable);
    low = Math.min(low, value);
    high = Math.max(high, value);
  });
  return { low, high, last: patient.read(variable) };
}
