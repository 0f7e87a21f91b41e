import { REFERENCE, type Body } from './body.ts';
import type { Circulation } from './circulation.ts';
import { plasmaAlbumin } from './interstitium.ts';
import { limbPressure } from './muscle.ts';
import { clamp, positive } from './shaping.ts';
import { wallOpening } from './starling.ts';
import { S, type State } from './state.ts';

/** Urine per unit of plasma dilution, L/h at 70 kg: 80 mL/min in health (Hahn: 68 to 122). */
const DILUTION_DIURESIS = 2.8;
/** Loop-diuretic urine at effect 1, L/h at 70 kg, and duration. PK-like; calibrated. */
const DIURETIC_URINE = 0.55;
const DIURETIC_HOURS = 2.2;
/** How much stress takes from the diuresis of dilution (patients keep 10 to 20 % of the clearance of volunteers: Hahn). */
const STRESS_ANTIDIURESIS = 0.86;

/** Clearance of creatinine by renal replacement while it runs, L/h at 70 kg (about 30 mL/kg/h, standard dose). */
const MACHINE_CLEARANCE = 2;

/** Pressure in the belly, mmHg, rising with edema: 5 at rest. The link to limb pressure is assumed. */
export function abdominalPressure(state: State, body: Body): number {
  const unrelieved = state[S.fasciotomy] === 1 ? 0.5 : 1;
  const closed = limbPressure(state, body) - 8;
  return 5 + 0.4 * unrelieved * closed;
}

/**
 * Glomerular filtration over its resting value. Driven by the filtration gradient (MAP minus twice the abdominal pressure,
 * minus venous congestion), autoregulated above 70 mmHg and lost at 40; by renal flow; and by what tubular injury leaves.
 */
export function filtrationShare(state: State, body: Body, circulation: Circulation): number {
  const congestion = positive(circulation.centralVenous - 6);
  const gradient = circulation.meanArterial - 2 * (abdominalPressure(state, body) - 5) - congestion;
  const pressure = clamp((gradient - 38) / 32, 0, 1);
  const flow = clamp(0.35 + 0.65 * circulation.flow, 0, 1.1);
  return pressure * flow * (1 - state[S.tubularInjury]);
}

/** Urine, L/h: concentrated under sympathetic tone, a surplus answered by diuresis, plus the loop diuretic. */
export function urineFlow(state: State, body: Body, circulation: Circulation): number {
  const share = filtrationShare(state, body, circulation);
  const saving = 1 - 0.55 * clamp(state[S.tone], 0, 1);
  const dilution = positive(state[S.plasma] / body.plasma - 1);
  const answering = 1 - STRESS_ANTIDIURESIS * state[S.renalStress];
  // Water alone is cleared fast; a surplus held by albumin hardly (20 % albumin: urine three times the volume given, Hahn).
  const held = clamp(1 - 3.5 * (plasmaAlbumin(state) / REFERENCE.albuminPlasma - 1), 0.1, 1);
  const spontaneous = REFERENCE.urine * saving + DILUTION_DIURESIS * dilution * answering * held;
  return body.scale * share * (spontaneous + DIURETIC_URINE * state[S.diuretic]);
}

/** Time in which the kidney lets go of water after the stress is over, h. Calibrated to Wu 2019: 48 h to a week to the old weight. */
const STRESS_HOURS = 168;

/** Stress on the kidney follows leak and sympathetic tone within 1 h and lets go over days. Calibrated. */
function advanceStress(state: State, hours: number): void {
  const wanted = clamp(3 * wallOpening(state[S.leak]) + 2.5 * positive(state[S.tone] - 0.05), 0, 1);
  const timeConstant = wanted > state[S.renalStress] ? 1 : STRESS_HOURS;
  state[S.renalStress] += ((wanted - state[S.renalStress]) * hours) / timeConstant;
}

/**
 * Tubular injury grows while the filtration gradient is under 50 mmHg or muscle pigment floods the tubules, heals over 4 days.
 * Sizes calibrated.
 */
function advanceInjury(state: State, body: Body, circulation: Circulation, hours: number): void {
  const gradient = circulation.meanArterial - 2 * (abdominalPressure(state, body) - 5);
  const ischemia = positive(50 - gradient) / 150;
  const pigment = clamp(positive(state[S.creatineKinase] - 5000) / 300000, 0, 0.08);
  const growth = (ischemia + pigment) * (1 - state[S.tubularInjury]);
  state[S.tubularInjury] += hours * (growth - state[S.tubularInjury] / 96);
}

/** Creatinine, µmol in body water that grows with edema, so that dilution does not pass for recovery. */
function advanceCreatinine(state: State, body: Body, share: number, hours: number): void {
  const machine = state[S.fluidRemoval] > 0 ? MACHINE_CLEARANCE * body.scale : 0;
  const cleared = body.filtration * share + machine;
  const concentration = state[S.creatinineAmount] / state[S.bodyWater];
  state[S.creatinineAmount] += hours * (body.creatinineProduction - cleared * concentration);
  state[S.bodyWater] = body.bodyWater + state[S.waterIn] - state[S.waterOut];
}

/** Creatinine in plasma, µmol/L. */
export function creatinineOf(state: State): number {
  return state[S.creatinineAmount] / state[S.bodyWater];
}

export function advanceKidney(state: State, body: Body, circulation: Circulation, hours: number): void {
  const share = filtrationShare(state, body, circulation);
  advanceStress(state, hours);
  advanceInjury(state, body, circulation, hours);
  advanceCreatinine(state, body, share, hours);
  state[S.diuretic] -= (state[S.diuretic] * hours) / DIURETIC_HOURS;
}
