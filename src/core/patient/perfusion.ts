import type { Circulation } from './circulation.ts';
import { positive, saturating } from './shaping.ts';
import { S, type State } from './state.ts';

const LACTATE_HOURS = 1.6;
/** Lethal doses of low pressure and of low oxygen. Assumed; chosen so that death takes hours of deep shock, not one value. */
const LETHAL_HYPOPERFUSION = 10;
const LETHAL_HYPOXIA = 4;

/** Lactate, mmol/L: 1 at rest, rises when flow falls under 0.75 of rest or pressure under 60, and (assumed) with inflammation and epinephrine. Calibrated. */
export function advanceLactate(state: State, circulation: Circulation, hours: number): void {
  const lowFlow = positive(0.7 - circulation.flow);
  const lowPressure = positive(60 - circulation.meanArterial) / 60;
  const inflammation = positive(state[S.dilation] - 0.25);
  const wanted =
    1 + 12 * lowFlow + 10 * lowPressure + 6 * inflammation + 2 * saturating(state[S.epinephrine], 1);
  state[S.lactate] += ((wanted - state[S.lactate]) * hours) / LACTATE_HOURS;
}

/** Hypoperfusion dose: pressure under 55 mmHg, and flow under 0.28 of rest, for hours; fades with 8 h. Assumed. */
export function advanceHypoperfusion(state: State, circulation: Circulation, hours: number): void {
  const lowPressure = positive(55 - circulation.meanArterial) / 10;
  const lowFlow = 15 * positive(0.28 - circulation.flow);
  state[S.hypoperfusion] += hours * (lowPressure + lowFlow - 0.12 * state[S.hypoperfusion]);
}

export function judgeDeath(state: State): void {
  if (state[S.hypoperfusion] > LETHAL_HYPOPERFUSION || state[S.hypoxia] > LETHAL_HYPOXIA) state[S.dead] = 1;
}
