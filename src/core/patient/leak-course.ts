import type { AttackParameters } from './parameters.ts';
import { clamp, positive, smoothstep } from './shaping.ts';
import { wallBreach } from './starling.ts';
import { S, type State } from './state.ts';

/** The wall follows its cause with this delay, h. Assumed. */
const WALL_HOURS = 0.8;
/** Recruitment of lymph after the leak, h. Calibrated. */
const RECOVERY_HOURS = 2;

/** Antibiotics change nothing before this share of their effect is there: half an hour at a delay of 10 h. Assumed. */
const ANTIBIOTICS_ONSET = 0.05;
/** Vasodilation added by a full breach, with the course of the leak. Calibrated to Lee 2007. */
const BREACH_DILATION = 0.6;

/** Untreated course, 0 to 1: up over `rise`, held, down over `fall` (Wu 2019: prodrome 6 to 12 h, shock 24 to 36 h). */
function courseAt(hours: number, rise: number, hold: number, fall: number): number {
  return smoothstep(hours / rise) * (1 - smoothstep((hours - rise - hold) / fall));
}

/** What treatment leaves of the course: product over drugs of (1 - response × effect). */
function untreatedShare(state: State, attack: AttackParameters): number {
  const { responses } = attack;
  const epinephrine = state[S.epinephrine] > 1 ? 1 : state[S.epinephrine];
  const antibiotics = positive(state[S.antibiotics] - ANTIBIOTICS_ONSET) / (1 - ANTIBIOTICS_ONSET);
  return (
    (1 - responses.antibiotics * antibiotics) *
    (1 - responses.steroid * state[S.steroid]) *
    (1 - responses.tocilizumab * state[S.tocilizumab]) *
    (1 - responses.epinephrine * epinephrine) *
    (1 - responses.immunoglobulin * state[S.immunoglobulin]) *
    (1 - responses.terbutalineAminophylline * state[S.terbutalineAminophylline]) *
    (1 - responses.stopDrug * state[S.offenderCleared])
  );
}

export function advanceLeak(state: State, attack: AttackParameters, hours: number): void {
  const now = state[S.minutes] / 60;
  const untreated = untreatedShare(state, attack);
  const leak = courseAt(now, attack.rise, attack.hold, attack.fall) * untreated;
  const wide = courseAt(now, attack.rise, attack.vasodilationHold, attack.vasodilationFall) * untreated;
  state[S.leak] += ((attack.severity * leak - state[S.leak]) * hours) / WALL_HOURS;
  // A severity of 0 is a healthy person, whatever the profile.
  const breach = BREACH_DILATION * wallBreach(attack.severity) * leak;
  const dilation = attack.severity > 0 ? clamp(attack.vasodilation * wide + breach, 0, 0.8) : 0;
  state[S.dilation] += ((dilation - state[S.dilation]) * hours) / WALL_HOURS;
  if (state[S.leak] > state[S.peakLeak]) state[S.peakLeak] = state[S.leak];
  const recovering = state[S.peakLeak] > 0.2 && state[S.leak] < 0.4 * state[S.peakLeak] ? 1 : 0;
  state[S.recovery] += ((recovering - state[S.recovery]) * hours) / RECOVERY_HOURS;
}
