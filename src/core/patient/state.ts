import type { Fluid } from './fluids.ts';

/** Where each number of the state stands in its Float64Array. Unit of each in its comment. */
export const S = {
  /** Minutes since the leak began. */
  minutes: 0,
  /** Plasma volume, L. */
  plasma: 1,
  /** Red-cell volume, L. */
  redCells: 2,
  /** Fast interstitial compartment, L. */
  looseTissue: 3,
  /** Slow interstitial compartment, L. */
  tissue: 4,
  /** Extravascular lung water, L. */
  lungWater: 5,
  /** Albumin in plasma, g. */
  plasmaAlbumin: 6,
  /** Albumin in the slow interstitium, g. */
  tissueAlbumin: 7,
  /** Albumin in serosal and deep tissue, g. */
  deepAlbumin: 8,
  /** Leak index: 0 none, 1 a full attack. */
  leak: 9,
  /** Largest leak index so far. */
  peakLeak: 10,
  /** Loss of vascular resistance by inflammation, fraction. */
  dilation: 11,
  /** Lymph recruitment after the leak, 0 to 1. */
  recovery: 12,
  /** Sympathetic tone: 0 at rest, 1 maximal. */
  tone: 13,
  /** Antidiuretic and injury signal to the kidney, 0 to 1. */
  renalStress: 14,
  /** Share of filtration lost to injury, 0 to 1. */
  tubularInjury: 15,
  /** Creatinine in body water, µmol. */
  creatinineAmount: 16,
  /** Distribution volume of creatinine, L. */
  bodyWater: 17,
  /** Plasma lactate, mmol/L. */
  lactate: 18,
  /** Creatine kinase still to be washed out, U/L. */
  muscleInjury: 19,
  /** Plasma creatine kinase, U/L. */
  creatineKinase: 20,
  /** Time-weighted limb pressure over 30 mmHg, mmHg·h. */
  limbIschemia: 21,
  /** Hypoperfusion dose (dead above 10). */
  hypoperfusion: 22,
  /** Hypoxia dose (dead above 4). */
  hypoxia: 23,
  /** 1 once dead: time goes on, physiology stops. */
  dead: 24,
  /** Infusion, µg/kg/min. */
  norepinephrine: 25,
  /** MAP aimed at, mmHg; 0 when off. */
  titrationTarget: 26,
  /** Ceiling of the infusion, µg/kg/min. */
  titrationMax: 27,
  /** Loop-diuretic effect, 0 up. */
  diuretic: 28,
  /** Epinephrine effect, 0 up. */
  epinephrine: 29,
  /** 1 once given. */
  antibioticsGiven: 30,
  /** Effect, 0 to 1. */
  antibiotics: 31,
  /** 1 once given. */
  terbutalineAminophyllineGiven: 32,
  /** Effect, 0 to 1. */
  terbutalineAminophylline: 33,
  /** 1 once given. */
  immunoglobulinGiven: 34,
  /** Effect, 0 to 1. */
  immunoglobulin: 35,
  /** 1 once given. */
  steroidGiven: 36,
  /** Effect, 0 to 1. */
  steroid: 37,
  /** 1 once given. */
  tocilizumabGiven: 38,
  /** Effect, 0 to 1. */
  tocilizumab: 39,
  /** 1 once the offending drug is stopped. */
  offenderStopped: 40,
  /** Effect of stopping it, 0 to 1. */
  offenderCleared: 41,
  /** 1 when intubated with PEEP. */
  ventilated: 42,
  /** Supplemental oxygen, L/min. */
  oxygen: 43,
  /** 1 once done. */
  fasciotomy: 44,
  /** Renal replacement, net removal, L/h. */
  fluidRemoval: 45,
  /** Last step, L/h. */
  urineRate: 46,
  /** Continuous, L/h. */
  ringerRate: 47,
  /** Continuous, L/h. */
  albumin5Rate: 48,
  /** Continuous, L/h. */
  albumin20Rate: 49,
  /** Given since the case opened, L. */
  ringerTotal: 50,
  /** Given since the case opened, L. */
  albumin5Total: 51,
  /** Given since the case opened, L. */
  albumin20Total: 52,
  /** Drunk or eaten, L. */
  drunkTotal: 53,
  /** All water into the body, L. */
  waterIn: 54,
  /** In L. */
  urineTotal: 55,
  /** In L. */
  insensibleTotal: 56,
  /** Lost from fasciotomy wounds, L. */
  exudateTotal: 57,
  /** By renal replacement, L. */
  removedTotal: 58,
  /** All water out of the body, L. */
  waterOut: 59,
  /** In g. */
  albuminIn: 60,
  /** In g. */
  albuminOut: 61,
  /** In L. */
  redCellsOut: 62,
  /** Blood, L/h. */
  withdrawalRate: 63,
  /** Blood, L. */
  withdrawalLeft: 64,
  /** Largest violation so far, L or g. */
  conservationError: 65,
  /** Urine so far when the case opened, L. */
  openingUrine: 66,
  /** How far hours of sympathetic tone have worn it out, 0 to 1. */
  weariness: 67,
} as const;

/**
 * Boluses that may run at the same time: six of any fluid, then one gathering place for each fluid.
 * Each has three numbers: index of the fluid, rate (L/h), volume left (L).
 */
export const FREE_BOLUSES = 6;
export const BOLUS_SLOT_SIZE = 3;
export const FIRST_BOLUS = 68;
export const STATE_LENGTH = FIRST_BOLUS + (FREE_BOLUSES + 3) * BOLUS_SLOT_SIZE;

type Index = (typeof S)[keyof typeof S];

/** The state: a Float64Array whose named places are known to hold a number. */
export type State = Float64Array & { [K in Index]: number };

export function emptyState(): State {
  return new Float64Array(STATE_LENGTH) as State;
}

/** Places of the continuous rate and of the running total of each fluid. */
export const fluidPlaces = {
  ringer: { rate: S.ringerRate, total: S.ringerTotal },
  albumin5: { rate: S.albumin5Rate, total: S.albumin5Total },
  albumin20: { rate: S.albumin20Rate, total: S.albumin20Total },
} as const satisfies Record<Fluid, { rate: Index; total: Index }>;
