import type { ArgumentValues } from '../case/patient-model.ts';
import { rate, type Act } from './simulation.test-support.ts';

/**
 * Published single patients with several timed values, and the protocol by which the model is held against them:
 * severity, onset and duration of the leak are unobserved and fitted on a grid, only to values up to `fitUntil`; the bands
 * after that are scored untouched; no constant of the model is refitted. Creatinine is left out of the fits, because nobody knows where it stood before. Times in hours from the case's own origin.
 */
export interface Observation {
  readonly at: number;
  readonly variable: string;
  readonly value: number;
}

export interface Band {
  readonly id: string;
  readonly variable: string;
  readonly from: number;
  readonly to: number;
  readonly of: 'mean' | 'min' | 'max';
  /** Divided by the value at this hour, where the band is a ratio. */
  readonly over?: number;
  readonly low: number;
  readonly high: number;
}

export interface SerialCase {
  readonly id: string;
  readonly source: string;
  /** Weight is assumed where the source gives none; so is the resting hematocrit (0.45 in men, 0.41 in women). */
  readonly patient: ArgumentValues;
  /** Where volumes are unknown, more than one schedule: a band is met if it is met under one of them (a weak test). */
  readonly schedules: readonly (readonly Act[])[];
  readonly fitUntil: number;
  readonly observed: readonly Observation[];
  /** Hours before the origin at which the leak may have begun (negative: after it), and how long it may have lasted: from the source's words. */
  readonly onsets: readonly number[];
  readonly durations: readonly number[];
  readonly bands: readonly Band[];
}

const infuse = (atHours: number, fluid: string, volume: number, minutes: number): Act => ({
  atHours,
  verb: 'infuse',
  args: { infuse: fluid, volume, over: minutes },
});
const pressor = (atHours: number, max: number): Act => ({
  atHours,
  verb: 'titrate',
  args: { titrate: 'norepinephrine', target: 65, max },
});
const flag = (atHours: number, verb: string, value = 1): Act => ({ atHours, verb, args: { [verb]: value } });

export const serialCases: readonly SerialCase[] = [
  {
    id: 'toxic-f69-glyphosate',
    source: 'PMC10129225: glyphosate and surfactant, woman of 69',
    patient: { age: 69, sex: 'f', weight: 64, hct: 0.45, profile: 'idiopathic' },
    // Saline of unknown volume; plasma 1 L and albumin, given here as 5 % albumin; replacement without net removal is left out.
    schedules: [1, 2, 3].map((liters) => [
      rate(0, 'ringer', liters / 8),
      rate(8, 'ringer', 0.06),
      flag(6, 'ventilate'),
      pressor(6, 2),
      rate(8, 'albumin5', 1.5 / 28),
      rate(36, 'albumin5', 0),
    ]),
    fitUntil: 8,
    // Lactate comes in part from the poison, so it is not used.
    observed: [
      { at: 0, variable: 'MAP', value: 68 },
      { at: 1, variable: 'CK', value: 244 },
      { at: 8, variable: 'Hct', value: 0.55 },
      { at: 8, variable: 'CK', value: 246 },
    ],
    onsets: [1, 0, -1, -2, -3, -4],
    durations: [12, 16, 20, 24],
    bands: [
      { id: 'rise', variable: 'Hct', from: 7, to: 9, of: 'mean', over: 1, low: 1.12, high: 1.32 },
      { id: 'hct-24', variable: 'Hct', from: 22, to: 26, of: 'mean', low: 0.36, high: 0.45 },
      { id: 'ck-lag', variable: 'CK', from: 14, to: 20, of: 'max', low: 2000, high: Infinity },
    ],
  },
  {
    id: 'drug-m32-rituximab',
    source: 'PMC7364833: rituximab, man of 32',
    patient: { age: 32, sex: 'm', weight: 75, hct: 0.346, profile: 'drug-induced' },
    schedules: [1, 2, 4].map((liters) => [
      infuse(0, 'ringer', liters, 120),
      rate(2, 'ringer', liters / 30),
      rate(48, 'ringer', 0),
      flag(1, 'ventilate'),
      pressor(1, 1),
      flag(40, 'ventilate', 0),
    ]),
    fitUntil: 24,
    observed: [
      { at: 0, variable: 'Hct', value: 0.499 },
      { at: 0, variable: 'albumin', value: 33 },
      { at: 24, variable: 'Hct', value: 0.514 },
      { at: 24, variable: 'albumin', value: 33 },
    ],
    onsets: [2, 4, 6, 9, 12, 18],
    durations: [24, 36, 48, 60, 72, 84],
    bands: [
      { id: 'alb-lag', variable: 'albumin', from: 44, to: 52, of: 'mean', low: 18, high: 28 },
      { id: 'hct-48-72', variable: 'Hct', from: 48, to: 72, of: 'mean', low: 0.39, high: 0.49 },
      { id: 'hct-96', variable: 'Hct', from: 92, to: 100, of: 'mean', over: -24, low: 0.8, high: 1.05 },
    ],
  },
  {
    id: 'iscls-m50-tickbite',
    source: 'PMC9533808: idiopathic, man of 50',
    patient: { age: 50, sex: 'm', weight: 80, hct: 0.45, profile: 'idiopathic' },
    // "Multiple albumin infusions" and fluid, volumes not given. The arrest of two minutes at -3 h is left out.
    schedules: [
      [0.08, 0.1],
      [0.25, 0.1],
      [0.45, 0.1],
    ].map(([crystalloid = 0, albumin = 0]) => [
      rate(0, 'ringer', crystalloid),
      rate(0, 'albumin20', albumin),
      rate(24, 'albumin20', 0),
      rate(30, 'ringer', 0.04),
      flag(-3, 'ventilate'),
      pressor(0, 1),
      flag(36, 'fasciotomy'),
      { atHours: 72, verb: 'rrt', args: { rrt: 0.1 } },
    ]),
    fitUntil: 0,
    observed: [
      { at: -6, variable: 'SBP', value: 80 },
      { at: -6, variable: 'Hct', value: 0.634 },
      { at: -6, variable: 'CK', value: 735 },
      { at: 0, variable: 'Hct', value: 0.651 },
      { at: 0, variable: 'lactate', value: 7.5 },
      { at: 0, variable: 'CK', value: 1360 },
    ],
    onsets: [12, 14, 16, 18, 21, 24],
    durations: [30, 36, 42, 48, 60],
    bands: [
      { id: 'joint-0', variable: 'albumin', from: -1, to: 1, of: 'mean', low: 6, high: 16 },
      { id: 'lac-0', variable: 'lactate', from: -1, to: 1, of: 'mean', low: 4, high: 12 },
      { id: 'ck-24', variable: 'CK', from: 18, to: 36, of: 'max', low: 10000, high: Infinity },
      { id: 'cr', variable: 'creatinine', from: 48, to: 120, of: 'max', low: 350, high: Infinity },
    ],
  },
  {
    id: 'dengue-f11',
    source: 'PMC9486663: dengue, girl of 11',
    // The model knows no children: an adult of 40 kg, aged 16, with the girl's hematocrit after recovery.
    patient: { age: 16, sex: 'f', weight: 40, hct: 0.38, profile: 'idiopathic' },
    schedules: [0.03, 0.06, 0.09].map((value) => [rate(0, 'ringer', value), rate(120, 'ringer', 0)]),
    fitUntil: 48,
    observed: [
      { at: 0, variable: 'Hct', value: 0.4 },
      { at: 0, variable: 'MAP', value: 87 },
      { at: 24, variable: 'Hct', value: 0.394 },
      { at: 48, variable: 'Hct', value: 0.467 },
      { at: 48, variable: 'MAP', value: 97 },
    ],
    onsets: [0, -12, -18, -24, -30],
    durations: [72, 84, 96, 108, 120],
    bands: [
      { id: 'peak', variable: 'Hct', from: 72, to: 120, of: 'max', low: 0.45, high: 0.52 },
      { id: 'refill', variable: 'Hct', from: 140, to: 150, of: 'mean', over: 96, low: 0.7, high: 0.86 },
      { id: 'map', variable: 'MAP', from: 0, to: 144, of: 'min', low: 70, high: Infinity },
    ],
  },
  {
    id: 'iscls-f37-pentastarch',
    source: 'Lee 2007, Korean J Intern Med 22:130: idiopathic, woman of 37',
    patient: { age: 37, sex: 'f', weight: 60, hct: 0.41, profile: 'idiopathic' },
    // Starch is no fluid of the model: 5 % albumin stands for it. "Inotropes" without a dose: a pressor, up to each of these.
    schedules: [0, 0.05, 0.1, 0.2].map((max) => [
      rate(0, 'ringer', 9 / 8),
      rate(8, 'ringer', 0),
      infuse(8, 'albumin5', 0.5, 480),
      infuse(16, 'albumin5', 0.5, 480),
      pressor(0, max),
    ]),
    fitUntil: 0,
    observed: [
      { at: 0, variable: 'SBP', value: 40 },
      { at: 0, variable: 'HR', value: 110 },
      { at: 0, variable: 'Hct', value: 0.53 },
      { at: 0, variable: 'albumin', value: 17 },
    ],
    onsets: [8, 10, 12, 16, 20, 24],
    durations: [36, 40, 44, 48, 54, 60],
    bands: [
      { id: 'sbp-8', variable: 'SBP', from: 7, to: 9, of: 'mean', low: 30, high: 75 },
      { id: 'hct-24-36', variable: 'Hct', from: 24, to: 36, of: 'mean', low: 0.42, high: 0.52 },
      { id: 'lung', variable: 'EVLWI', from: 6, to: 12, of: 'max', low: 12, high: Infinity },
      { id: 'cvp', variable: 'CVP', from: 6, to: 10, of: 'mean', low: 0, high: 5 },
    ],
  },
  {
    id: 'iscls-f53-nz',
    source: 'N Z Med J: idiopathic, woman of 53',
    patient: { age: 53, sex: 'f', weight: 65, hct: 0.41, profile: 'idiopathic' },
    schedules: [[rate(0, 'ringer', 16 / 96), rate(96, 'ringer', 0)]],
    fitUntil: 0,
    observed: [
      { at: 0, variable: 'SBP', value: 85 },
      { at: 0, variable: 'HR', value: 120 },
      { at: 0, variable: 'Hct', value: 0.53 },
      { at: 0, variable: 'albumin', value: 37 },
    ],
    onsets: [4, 6, 8, 10, 12, 16],
    durations: [24, 36, 48, 60, 72],
    bands: [
      { id: 'alb-48', variable: 'albumin', from: 44, to: 52, of: 'mean', low: 17, high: 27 },
      { id: 'alive', variable: 'alive', from: 140, to: 144, of: 'min', low: 1, high: 1 },
      { id: 'limb', variable: 'limbPressure', from: 0, to: 96, of: 'max', low: -Infinity, high: 30 },
    ],
  },
];
