import { albuminGramPerLiter, fluids, type Fluid } from './fluids.ts';
import {
  BOLUS_SLOT_SIZE,
  FIRST_BOLUS,
  fluidPlaces,
  FREE_BOLUSES,
  S,
  STATE_LENGTH,
  type State,
} from './state.ts';

/** What enters the plasma in one step: water in L, albumin in g. */
export interface Intake {
  readonly water: number;
  readonly albumin: number;
}

function at(state: State, index: number): number {
  return state[index] ?? 0;
}

/**
 * Start a bolus of `volume` L over `minutes`. When all free places are taken, it joins the gathering place of its fluid,
 * where volumes sum and the faster rate counts.
 */
export function startBolus(state: State, fluid: Fluid, volume: number, minutes: number): void {
  const kind = fluids.indexOf(fluid);
  const rate = (volume * 60) / minutes;
  const gathering = FIRST_BOLUS + (FREE_BOLUSES + kind) * BOLUS_SLOT_SIZE;
  let start = FIRST_BOLUS;
  while (start < gathering && at(state, start + 2) > 0) start += BOLUS_SLOT_SIZE;
  // The gathering places of other fluids are never used for this one.
  if (start >= FIRST_BOLUS + FREE_BOLUSES * BOLUS_SLOT_SIZE) start = gathering;
  const left = at(state, start + 2);
  state[start] = kind;
  state[start + 1] = left > 0 && at(state, start + 1) > rate ? at(state, start + 1) : rate;
  state[start + 2] = left + volume;
}

export function setRate(state: State, fluid: Fluid, literPerHour: number): void {
  state[fluidPlaces[fluid].rate] = literPerHour;
}

/** Rate now, continuous and boluses together, L/h. */
export function currentRate(state: State, fluid: Fluid): number {
  const kind = fluids.indexOf(fluid);
  let rate = state[fluidPlaces[fluid].rate];
  for (let start = FIRST_BOLUS; start < STATE_LENGTH; start += BOLUS_SLOT_SIZE) {
    if (at(state, start) === kind && at(state, start + 2) > 0) rate += at(state, start + 1);
  }
  return rate;
}

/** Volume of `fluid` that its boluses give in this step, L; takes it from what is left. */
function runBoluses(state: State, kind: number, hours: number): number {
  let volume = 0;
  for (let start = FIRST_BOLUS; start < STATE_LENGTH; start += BOLUS_SLOT_SIZE) {
    const left = at(state, start + 2);
    if (left <= 0 || at(state, start) !== kind) continue;
    const planned = at(state, start + 1) * hours;
    // A rest under a microliter is given with the last drop, so that rounding leaves no bolus running.
    const given = planned > left - 1e-9 ? left : planned;
    state[start + 2] = left - given;
    volume += given;
  }
  return volume;
}

/** Runs all infusions for one step and counts them. */
export function runInfusions(state: State, hours: number): Intake {
  let water = 0;
  let albumin = 0;
  for (let kind = 0; kind < fluids.length; kind += 1) {
    const fluid = fluids[kind];
    if (fluid === undefined) continue;
    const places = fluidPlaces[fluid];
    const volume = runBoluses(state, kind, hours) + state[places.rate] * hours;
    state[places.total] += volume;
    water += volume;
    albumin += volume * albuminGramPerLiter[fluid];
  }
  state[S.waterIn] += water;
  state[S.albuminIn] += albumin;
  return { water, albumin };
}
