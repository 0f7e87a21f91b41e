import type { Fluid } from './fluids.ts';

/** Where each number of the state stands in its Float64Array. Unit of each in its comment. */
export const S = {
  /** Minutes since the leak began. */
  minutes: 0,
  /** Minutes since the leak began at which the case opened. */
  openedAt: 1,
  /** Plasma volume, L. */
  plasma: 2,
  /** Red-cell volume, L. */
  redCells: 3,
  /** Fast interstitial compartment, L. */
  looseTissue: 4,
  /** Slow interstitial compartment, L. */
  tissue: 5,
  /** Extravascular lung water, L. */
  lungWater: 6,
  /** Albumin in plasma, g. */
  plasmaAlbumin: 7,
  /** Albumin in the slow interstitium, g. */
  tissueAlbumin: 8,
  /** Albumin in serosal and deep tissue, g. */
  deepAlbumin: 9,
  /** Leak index: 0 none, 1 a full attack. */
  leak: 10,
  /** Largest leak index so far. */
  peakLeak: 11,
  /** Loss of vascular resistance by inflammation, fraction. */
  dilation: 12,
  /** Lymph recruitment after the leak, 0 to 1. */
  recovery: 13,
  /** Sympathetic tone: 0 at rest, 1 maximal. */
  tone: 14,
  /** Antidiuretic and injury signal to the kidney, 0 to 1. */
  renalStress: 15,
  /** Share of filtration lost to injury, 0 to 1. */
  tubularInjury: 16,
  /** Creatinine in body water, µmol. */
  creatinineAmount: 17,
  /** Distribution volume of creatinine, L. */
  bodyWater: 18,
  /** Plasma lactate, mmol/L. */
  lactate: 19,
  /** Creatine kinase still to be washed out, U/L. */
  muscleInjury: 20,
  /** Plasma creatine kinase, U/L. */
  creatineKinase: 21,
  /** Time-weighted limb pressure over 30 mmHg, mmHg·h. */
  limbIschemia: 22,
  /** Hypoperfusion dose (dead above 10). */
  hypoperfusion: 23,
  /** Hypoxia dose (dead above 4). */
  hypoxia: 24,
  /** 1 once dead: time goes on, physiology stops. */
  dead: 25,
  /** Infusion, µg/kg/min. */
  norepinephrine: 26,
  /** MAP aimed at, mmHg; 0 when off. */
  titrationTarget: 27,
  /** Ceiling of the infusion, µg/kg/min. */
  titrationMax: 28,
  /** Loop-diuretic effect, 0 up. */
  diuretic: 29,
  /** Epinephrine effect, 0 up. */
  epinephrine: 30,
  /** 1 once given. */
  antibioticsGiven: 31,
  /** Effect, 0 to 1. */
  antibiotics: 32,
  /** 1 once given. */
  terbutalineAminophyllineGiven: 33,
  /** Effect, 0 to 1. */
  terbutalineAminophylline: 34,
  /** 1 once given. */
  immunoglobulinGiven: 35,
  /** Effect, 0 to 1. */
  immunoglobulin: 36,
  /** 1 once given. */
  steroidGiven: 37,
  /** Effect, 0 to 1. */
  steroid: 38,
  /** 1 once given. */
  tocilizumabGiven: 39,
  /** Effect, 0 to 1. */
  tocilizumab: 40,
  /** 1 once the offending drug is stopped. */
  offenderStopped: 41,
  /** Effect of stopping it, 0 to 1. */
  offenderCleared: 42,
  /** 1 when intubated with PEEP. */
  ventilated: 43,
  /** Supplemental oxygen, L/min. */
  oxygen: 44,
  /** 1 once done. */
  fasciotomy: 45,
  /** Renal replacement, net removal, L/h. */
  fluidRemoval: 46,
  /** Last step, L/h. */
  urineRate: 47,
  /** Continuous, L/h. */
  ringerRate: 48,
  /** Continuous, L/h. */
  albumin5Rate: 49,
  /** Continuous, L/h. */
  albumin20Rate: 50,
  /** Given since the case opened, L. */
  ringerTotal: 51,
  /** Given since the case opened, L. */
  albumin5Total: 52,
  /** Given since the case opened, L. */
  albumin20Total: 53,
  /** Drunk or eaten, L. */
  drunkTotal: 54,
  /** All water into the body, L. */
  waterIn: 55,
  /** L. */
  urineTotal: 56,
  /** L. */
  insensibleTotal: 57,
  /** Lost from fasciotomy wounds, L. */
  exudateTotal: 58,
  /** By renal replacement, L. */
  removedTotal: 59,
  /** All water out of the body, L. */
  waterOut: 60,
  /** G. */
  albuminIn: 61,
  /** G. */
  albuminOut: 62,
  /** L. */
  redCellsOut: 63,
  /** Blood, L/h. */
  withdrawalRate: 64,
  /** Blood, L. */
  withdrawalLeft: 65,
  /** Largest violation so far, L or g. */
  conservationError: 66,
  /** UrineTotal when the case opened, L. */
  openingUrine: 67,
  /** WaterIn when the case opened, L. */
  openingWater: 68,
} as const;

/**
 * Boluses that may run at the same time: six of any fluid, then one gathering place for each fluid.
 * Each has three numbers: index of the fluid, rate (L/h), volume left (L).
 */
export const FREE_BOLUSES = 6;
export const BOLUS_SLOT_SIZE = 3;
export const FIRST_BOLUS = 69;
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
