import { S, type State } from './state.ts';

/** Drugs that act on the leak once given, with the delay of their effect in hours. All delays assumed. */
export const drugPlaces = {
  antibiotics: { given: S.antibioticsGiven, effect: S.antibiotics, delayHours: 10 },
  'terbutaline-aminophylline': {
    given: S.terbutalineAminophyllineGiven,
    effect: S.terbutalineAminophylline,
    delayHours: 2,
  },
  immunoglobulin: { given: S.immunoglobulinGiven, effect: S.immunoglobulin, delayHours: 14 },
  steroid: { given: S.steroidGiven, effect: S.steroid, delayHours: 6 },
  tocilizumab: { given: S.tocilizumabGiven, effect: S.tocilizumab, delayHours: 5 },
} as const;

/** Epinephrine is given into muscle and fades within the hour (assumed). */
const EPINEPHRINE_HOURS = 0.4;
/** An offending drug, once stopped, loses its hold with this delay, h. Assumed. */
const OFFENDER_HOURS = 12;

export const drugIds = [...Object.keys(drugPlaces), 'epinephrine'];

export function giveDrug(state: State, id: string): void {
  if (id === 'epinephrine') {
    state[S.epinephrine] += 1;
    return;
  }
  for (const [drug, places] of Object.entries(drugPlaces)) {
    if (drug === id) state[places.given] = 1;
  }
}

export function advanceDrugs(state: State, hours: number): void {
  for (const { given, effect, delayHours } of drugCourse) {
    state[effect] += ((state[given] - state[effect]) * hours) / delayHours;
  }
  state[S.epinephrine] -= (state[S.epinephrine] * hours) / EPINEPHRINE_HOURS;
  state[S.offenderCleared] +=
    ((state[S.offenderStopped] - state[S.offenderCleared]) * hours) / OFFENDER_HOURS;
}

const drugCourse = Object.values(drugPlaces);
