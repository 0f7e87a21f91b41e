import { REFERENCE, type Body } from './body.ts';
import type { Circulation } from './circulation.ts';
import { positive } from './shaping.ts';
import { S, type State } from './state.ts';

/** Fasciotomy multiplies compartment compliance by 8. Assumed. */
const FASCIOTOMY_PRESSURE = 0.12;
/** Damaged muscle gives its enzyme up over 8 h; plasma clears it with a half-life near 35 h. Textbook. */
const WASH_OUT_HOURS = 8;
const CLEARANCE_PER_HOUR = 0.02;

/** Pressure in the muscle compartments of the limbs, mmHg, from edema: 8 at rest, yielding towards 200 at the extreme. Calibrated. */
export function limbPressure(state: State, body: Body): number {
  const loose = 0.5 * positive(state[S.looseTissue] - body.looseTissue);
  const edema = positive(state[S.tissue] + loose - body.tissue) / body.tissue;
  const square = edema * edema;
  const rise = (24 * square * body.parameters.attack.limbGain) / (1 + 0.15 * square);
  return 8 + rise * (state[S.fasciotomy] === 1 ? FASCIOTOMY_PRESSURE : 1);
}

/** Protein-rich fluid out of open wounds, L/h: 30 to 80 mL/h after fasciotomy. Assumed. */
export function woundFlow(state: State, body: Body): number {
  if (state[S.fasciotomy] === 0) return 0;
  const edema = positive(state[S.tissue] - body.tissue) / body.tissue;
  return body.scale * (0.03 + 0.05 * (edema > 1 ? 1 : edema));
}

/**
 * Muscle damage: limb perfusion pressure (MAP minus compartment) under 40 mmHg injures, and so does low flow.
 * Released enzyme lags by hours, as in the serial cases (CK 246 at 8 h of shock, 7,201 at 15 h). Sizes calibrated.
 */
export function advanceMuscle(state: State, body: Body, circulation: Circulation, hours: number): void {
  const pressure = limbPressure(state, body);
  state[S.limbIschemia] += hours * positive(pressure - 30);
  const pressed = positive(40 - (circulation.meanArterial - pressure)) / 40;
  const starved = positive(0.6 - circulation.flow);
  const injury = 3000 * pressed * (pressure > 20 ? 1 : 0.2) + 1300 * starved;
  const released = state[S.muscleInjury] / WASH_OUT_HOURS;
  state[S.muscleInjury] += hours * (injury - released);
  state[S.creatineKinase] +=
    hours * (released - CLEARANCE_PER_HOUR * (state[S.creatineKinase] - REFERENCE.creatineKinase));
}
