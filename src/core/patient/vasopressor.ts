import type { Circulation } from './circulation.ts';
import { clamp } from './shaping.ts';
import { S, type State } from './state.ts';

/** A nurse's hand: the dose moves by 0.001 µg/kg/min each minute for each mmHg off the target, at most 0.03; 1 mmHg off is let be. */
const STEP_PER_MMHG = 0.001;
const LARGEST_STEP = 0.03;
const TOLERATED = 1;

/** Start, change or (target 0) wean the infusion. `max` in µg/kg/min. */
export function setTitration(state: State, target: number, max = 1): void {
  state[S.titrationTarget] = target;
  state[S.titrationMax] = max;
}

/** Norepinephrine titrated to MAP, once a minute. `minutes` is the length of the step. */
export function titrateNorepinephrine(state: State, circulation: Circulation, minutes: number): void {
  const target = state[S.titrationTarget];
  const off = target === 0 ? -88 : target - circulation.meanArterial;
  if (off < TOLERATED && off > -TOLERATED) return;
  const change = clamp(STEP_PER_MMHG * off, -LARGEST_STEP, LARGEST_STEP) * minutes;
  state[S.norepinephrine] = clamp(state[S.norepinephrine] + change, 0, state[S.titrationMax]);
}
