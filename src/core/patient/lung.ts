import type { Body } from './body.ts';
import type { Circulation } from './circulation.ts';
import { plasmaAlbumin } from './interstitium.ts';
import { clamp, positive, saturating } from './shaping.ts';
import { oncoticPressure, wallBreach } from './starling.ts';
import { S, type State } from './state.ts';

/** Left atrial minus central venous pressure, mmHg. Textbook. */
const LEFT_OVER_RIGHT = 4;
/** Filtration into the lung per mmHg over the threshold, L/h/mmHg, and through a leaking wall at a full leak, L/h. Calibrated. */
const LUNG_FILTRATION = 0.15;
const LUNG_LEAK = 0.0875;
/** Filtration into the lung through a breached wall, per unit of breach and per mmHg of central venous pressure, L/h. Calibrated to Lee 2007. */
const LUNG_BREACH = 0.11;
/** Clearance of extra lung water, 1/h; PEEP multiplies it. Calibrated; the PEEP size is assumed. */
const LUNG_CLEARANCE = 0.12;
const PEEP_CLEARANCE = 1.6;

/** Water into the lung, L/h. The threshold, 24 mmHg at normal protein and 11 at half of it, is Guyton and Lindsey's (1959). */
export function lungFlow(state: State, body: Body, circulation: Circulation): number {
  const oncotic = oncoticPressure(plasmaAlbumin(state));
  const threshold = -2 + 26 * (oncotic / 25.9);
  const pressure = circulation.centralVenous + LEFT_OVER_RIGHT - (threshold < 8 ? 8 : threshold);
  const share = body.parameters.attack.lungShare;
  const inflow = LUNG_FILTRATION * positive(pressure) + LUNG_LEAK * share * state[S.leak];
  const permeable = LUNG_BREACH * wallBreach(state[S.leak]) * positive(circulation.centralVenous);
  const clearance = LUNG_CLEARANCE * (state[S.ventilated] === 1 ? PEEP_CLEARANCE : 1);
  return (inflow + permeable) * body.scale - clearance * (state[S.lungWater] - body.lungWater);
}

/** Extravascular lung water index, mL/kg. */
export function lungWaterIndex(state: State, body: Body): number {
  return (state[S.lungWater] / body.parameters.weightKilogram) * 1000;
}

/**
 * Oxygen saturation, %: falls with lung water over 9 mL/kg and with gross edema (chest wall, effusions).
 * Oxygen and ventilation relieve part of the fall. All sizes assumed.
 */
export function oxygenSaturation(state: State, body: Body): number {
  const flooded = positive(lungWaterIndex(state, body) - 9);
  const stiff = positive(state[S.tissue] / body.scale - 17.4);
  const oxygenRelief = 0.5 * saturating(state[S.oxygen], 6);
  const relief = state[S.ventilated] === 1 ? 0.6 : oxygenRelief;
  return clamp(98 - (1.9 * flooded + 0.5 * stiff) * (1 - relief), 40, 100);
}

/** Hypoxia dose: grows below 85 % (dead above 4), fades with 5 h. Assumed. */
export function advanceHypoxia(state: State, body: Body, hours: number): void {
  const lack = positive(85 - oxygenSaturation(state, body));
  state[S.hypoxia] += hours * (lack / 10 - 0.2 * state[S.hypoxia]);
}
