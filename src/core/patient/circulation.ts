import { REFERENCE, type Body } from './body.ts';
import { clamp, saturating } from './shaping.ts';
import { S, type State } from './state.ts';

/** What the heart and vessels do at this minute. Pressures mmHg. */
export interface Circulation {
  readonly meanArterial: number;
  readonly centralVenous: number;
  /** L/min. */
  readonly cardiacOutput: number;
  /** Cardiac output over its resting value. */
  readonly flow: number;
  /** /min. */
  readonly heartRate: number;
  /** Stroke volume over its resting value. */
  readonly stroke: number;
  readonly hematocrit: number;
}

/** Unstressed blood that full sympathetic tone, and norepinephrine, can move into the stressed volume: shares of blood volume. Calibrated. */
const RECRUITED_BY_TONE = 0.2;
const RECRUITED_BY_NOREPINEPHRINE = 0.08;
/** Share by which blood volume must fall for filling pressure to vanish (stressed volume about 30 %). Textbook. */
const STRESSED_SHARE = 0.3;
/**
 * Vessels that have been held tight for hours answer less: shock of any cause turns vasodilatory when it lasts (Landry and
 * Oliver 2001, recall). Time in which they tire and rest, h, and the share of constriction and of recruitment lost. Calibrated.
 */
const WEARING_HOURS = 24;
const WEARINESS_COST = 0.75;
/** Tone that can be kept up for days without wearing out. Calibrated to dengue: 36 % of plasma lost, never hypotensive. */
const EASY_TONE = 0.4;
/** Resistance added by full tone and by saturating norepinephrine, and its half-effect dose, µg/kg/min. Calibrated. */
const RESISTANCE_BY_TONE = 0.9;
const RESISTANCE_BY_NOREPINEPHRINE = 1.25;
const NOREPINEPHRINE_HALF = 0.25;
/** Vessels that inflammation has opened answer less to tone and hold more blood (share of blood volume at full dilation). Calibrated. */
const VENOUS_POOLING = 0.2;
/** Resistance added per unit of hematocrit over the resting one (viscosity). Assumed. */
const VISCOSITY_SLOPE = 1.2;
const RESTING_RESISTANCE = REFERENCE.meanArterialPressure - REFERENCE.centralVenousPressure;

/** Filling pressure over its resting value (7.5 mmHg mean systemic pressure), from stressed blood volume. */
/** Sympathetic tone as worn-out vessels feel it. */
function effectiveTone(state: State): number {
  return state[S.tone] < 0 ? state[S.tone] : state[S.tone] * (1 - WEARINESS_COST * state[S.weariness]);
}

function fillingRatio(state: State, body: Body, pressor: number): number {
  const epinephrine = saturating(state[S.epinephrine], 1);
  const recruited =
    RECRUITED_BY_TONE * effectiveTone(state) +
    RECRUITED_BY_NOREPINEPHRINE * (pressor + epinephrine) -
    VENOUS_POOLING * body.parameters.attack.venousShare * state[S.dilation];
  const share = (state[S.plasma] + state[S.redCells]) / body.blood + recruited;
  return clamp(1 + (share - 1) / STRESSED_SHARE, 0, 4);
}

/** Frank-Starling curve: output over rest at filling ratio `p`; flat at high filling. Shape calibrated. */
function frankStarling(p: number): number {
  const square = p * p;
  return (1.6 * square) / (square + 0.6);
}

/** Central venous pressure, mmHg, at filling ratio `p`: 4 at rest, 0 when a third of the filling pressure is lost. Calibrated. */
function centralVenousPressure(p: number): number {
  return p < 1 ? clamp(4 + 6 * (p - 1), 0, 4) : 4 + 6 * (p - 1);
}

/** Positive pressure in the chest costs output when the heart is underfilled: factor down to 0.8. Assumed size. */
function ventilationFactor(state: State, p: number): number {
  if (state[S.ventilated] === 0) return 1;
  return clamp(0.8 + 0.2 * p, 0.8, 0.96);
}

/** Heart rate, /min: tone, epinephrine, and terbutaline with aminophylline (+25 %, assumed), up to the age's ceiling. */
function heartRateOf(state: State, body: Body): number {
  const epinephrine = saturating(state[S.epinephrine], 1);
  const rate =
    REFERENCE.heartRate *
    (1 + 0.75 * state[S.tone] + 0.4 * epinephrine + 0.25 * state[S.terbutalineAminophylline]);
  return clamp(rate, 45, body.maximalHeartRate);
}

export function circulationOf(state: State, body: Body): Circulation {
  const pressor = saturating(state[S.norepinephrine], NOREPINEPHRINE_HALF);
  const epinephrine = saturating(state[S.epinephrine], 1);
  const filling = fillingRatio(state, body, pressor);
  const hematocrit = state[S.redCells] / (state[S.plasma] + state[S.redCells]);
  const contractility = 1 + 0.2 * state[S.tone] + 0.1 * pressor + 0.3 * epinephrine;
  // Less resistance means less afterload: output rises with vasodilation when filling allows.
  const afterload = 1 + body.parameters.attack.unloading * state[S.dilation];
  const flow = frankStarling(filling) * contractility * afterload * ventilationFactor(state, filling);
  const constriction =
    1 +
    RESISTANCE_BY_TONE * effectiveTone(state) * (1 - state[S.dilation]) +
    RESISTANCE_BY_NOREPINEPHRINE * pressor +
    0.6 * epinephrine -
    0.1 * state[S.terbutalineAminophylline];
  const viscosity = 1 + VISCOSITY_SLOPE * (hematocrit - body.parameters.hematocrit);
  const resistance = RESTING_RESISTANCE * constriction * viscosity * (1 - state[S.dilation]);
  const centralVenous = centralVenousPressure(filling) + 3 * state[S.ventilated];
  const heartRate = heartRateOf(state, body);
  return {
    meanArterial: flow * resistance + centralVenous,
    centralVenous,
    cardiacOutput: flow * body.cardiacOutput,
    flow,
    heartRate,
    stroke: (flow * REFERENCE.heartRate) / heartRate,
    hematocrit,
  };
}

/** Baroreflex: sympathetic tone follows the pressure deficit (30 mmHg = full) with a time constant of 15 min (nerves and hormones together). Calibrated. */
export function advanceTone(state: State, circulation: Circulation, hours: number): void {
  const wanted = clamp((REFERENCE.meanArterialPressure - circulation.meanArterial) / 30, -0.25, 1);
  state[S.tone] += (wanted - state[S.tone]) * (hours / 0.25);
  const straining = clamp((state[S.tone] - EASY_TONE) / (1 - EASY_TONE), 0, 1);
  state[S.weariness] += (straining - state[S.weariness]) * (hours / WEARING_HOURS);
}
