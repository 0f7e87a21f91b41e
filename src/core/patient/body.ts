import { balancedPermeability, restingFiltration } from './starling.ts';
import type { PatientParameters } from './parameters.ts';
import { clamp } from './shaping.ts';
import { emptyState, S, type State } from './state.ts';

/** Figures of a resting adult of 70 kg; extensive ones are scaled by weight. */
export const REFERENCE = {
  weightKilogram: 70,
  /** Blood volume, L/kg. Textbook values 0.070 (men) and 0.065 (women). */
  bloodLiterPerKilogram: { m: 0.07, f: 0.065 },
  /** Interstitial volume, L (Xie 1995, Chapple 1993). */
  tissue: 8.4,
  /** Rest of the extracellular water, loose and quickly exchanging, L (assumed; see docs/model.md). */
  looseTissue: 2,
  /** Extravascular lung water, L: 7 mL/kg. */
  lungWater: 0.5,
  /** Albumin in plasma and interstitium, g/L (Chapple 1993). */
  albuminPlasma: 39.4,
  albuminTissue: 22.4,
  /** Mean arterial, central venous pressure, mmHg; cardiac output, L/min; heart rate, /min. */
  meanArterialPressure: 88,
  centralVenousPressure: 4,
  cardiacOutput: 5.4,
  heartRate: 72,
  /** Urine and insensible loss at rest, L/h. */
  urine: 0.075,
  insensible: 0.035,
  /** Creatinine, µmol/L, and its clearance, L/h (80 mL/min; with it, production is 380 µmol/h). */
  creatinine: { m: 80, f: 65 },
  filtration: 4.75,
  /** Water in which creatinine spreads, L/kg. */
  bodyWaterLiterPerKilogram: 0.6,
  lactate: 1,
  creatineKinase: 120,
} as const;

/** Sizes of one patient, fixed for the whole run. Volumes L, flows L/h, cardiac output L/min. */
export interface Body {
  readonly parameters: PatientParameters;
  /** Weight over 70 kg. */
  readonly scale: number;
  readonly blood: number;
  readonly plasma: number;
  readonly redCells: number;
  readonly tissue: number;
  readonly looseTissue: number;
  readonly lungWater: number;
  readonly bodyWater: number;
  readonly cardiacOutput: number;
  readonly maximalHeartRate: number;
  readonly creatinine: number;
  /** Clearance of creatinine at rest, L/h. */
  readonly filtration: number;
  /** Production of creatinine, µmol/h. */
  readonly creatinineProduction: number;
  /** Filtration and lymph flow at rest, L/h. */
  readonly restingLymph: number;
  /** Permeability-surface product of albumin at rest, L/h, such that its flux equals what lymph returns. */
  readonly restingPermeability: number;
}

export function bodyOf(parameters: PatientParameters): Body {
  const { weightKilogram, sex, hematocrit, ageYears } = parameters;
  const scale = weightKilogram / REFERENCE.weightKilogram;
  const blood = REFERENCE.bloodLiterPerKilogram[sex] * weightKilogram;
  const creatinine = REFERENCE.creatinine[sex];
  // Filtration falls by about 0.8 % a year from 40; creatinine production falls with it, so the resting value stays.
  const filtration = REFERENCE.filtration * scale * (1 - 0.008 * clamp(ageYears - 40, 0, 60));
  return {
    parameters,
    scale,
    blood,
    plasma: blood * (1 - hematocrit),
    redCells: blood * hematocrit,
    tissue: REFERENCE.tissue * scale,
    looseTissue: REFERENCE.looseTissue * scale,
    lungWater: REFERENCE.lungWater * scale,
    bodyWater: REFERENCE.bodyWaterLiterPerKilogram * weightKilogram,
    cardiacOutput: REFERENCE.cardiacOutput * scale,
    maximalHeartRate: 208 - 0.7 * ageYears,
    creatinine,
    filtration,
    creatinineProduction: creatinine * filtration,
    restingLymph: restingFiltration(scale),
    restingPermeability: balancedPermeability(restingFiltration(scale)),
  };
}

/** The healthy resting state of a body, at the minute the leak begins. */
export function restingState(body: Body): State {
  const state = emptyState();
  state[S.plasma] = body.plasma;
  state[S.redCells] = body.redCells;
  state[S.looseTissue] = body.looseTissue;
  state[S.tissue] = body.tissue;
  state[S.lungWater] = body.lungWater;
  state[S.plasmaAlbumin] = body.plasma * REFERENCE.albuminPlasma;
  state[S.tissueAlbumin] = body.tissue * REFERENCE.albuminTissue;
  state[S.bodyWater] = body.bodyWater;
  state[S.creatinineAmount] = body.creatinine * body.bodyWater;
  state[S.lactate] = REFERENCE.lactate;
  state[S.creatineKinase] = REFERENCE.creatineKinase;
  return state;
}
