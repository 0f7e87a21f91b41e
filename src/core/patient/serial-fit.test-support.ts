import type { Band, SerialCase } from './serial-cases.test-support.ts';
import { createPatient, live, type Act } from './simulation.test-support.ts';

/** The leak as fitted. Of `duration` h a sixth is rise, half is height, a third is fall, as in a default attack. */
export interface LeakProfile {
  readonly severity: number;
  /** Hours before the origin of the case at which the leak began; negative: after it. */
  readonly startsBefore: number;
  readonly duration: number;
}

/** What counts as one unit of misfit. Assumed: about the noise of a chart review. */
const misfit: Readonly<Record<string, number>> = {
  Hct: 0.03,
  albumin: 4,
  SBP: 12,
  MAP: 10,
  HR: 20,
  lactate: 2.5,
  CK: 500,
};

const severities = Array.from({ length: 18 }, (_, index) => (index + 2) / 10);
/** Two looks an hour at every variable that the case asks for. */
const LOOKS_PER_HOUR = 2;

/** A run of a case with a leak profile: the reading of a variable at an hour of the case. */
export function liveCase(
  { patient, observed, bands }: SerialCase,
  acts: readonly Act[],
  { severity, startsBefore, duration }: LeakProfile,
  untilHours: number,
): (variable: string, at: number) => number {
  const variables = [...new Set(['alive', ...[...observed, ...bands].map(({ variable }) => variable)])];
  const living = createPatient({
    ...patient,
    severity,
    startsBefore: 0,
    rise: duration / 6,
    hold: duration / 2,
    fall: duration / 3,
  });
  const look = () => new Map(variables.map((variable) => [variable, living.read(variable)]));
  const looks = [look()];
  // Acts before the leak meet a patient at rest; they are given as it begins.
  const shifted = acts.map((act) => ({ ...act, atHours: Math.max(0, act.atHours + startsBefore) }));
  live(living, shifted, untilHours + startsBefore, (minute) => {
    if (minute % (60 / LOOKS_PER_HOUR) === 0) looks.push(look());
  });
  return (variable, at) => {
    const index = Math.max(0, Math.round((at + startsBefore) * LOOKS_PER_HOUR));
    return looks[Math.min(index, looks.length - 1)]?.get(variable) ?? Number.NaN;
  };
}

/** Root mean square of the misfits up to `fitUntil`; infinite for a patient who is dead by then. */
export function residual(serial: SerialCase, profile: LeakProfile): number {
  const [acts = []] = serial.schedules;
  const read = liveCase(serial, acts, profile, Math.max(serial.fitUntil, 0) + 1);
  if (read('alive', serial.fitUntil) === 0) return Infinity;
  const squares = serial.observed.map(({ at, variable, value }) => {
    const off = (read(variable, at) - value) / (misfit[variable] ?? 1);
    return off * off;
  });
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}

export interface Fit {
  readonly profile: LeakProfile;
  readonly residual: number;
}

/** A residual this much over the least is no worse fit: a handful of values and assumed scales tell no more. */
const AS_GOOD = 1.2;

/**
 * The grid point of least residual (of equals the first: least severe), and the mildest severity that fits as well within a
 * fifth, since a severer leak than the values call for explains nothing.
 */
export function fitCase(serial: SerialCase): { least: Fit; mildest: Fit } {
  const fits = severities.map((severity): Fit => {
    let best: Fit = { profile: { severity, startsBefore: 0, duration: 0 }, residual: Infinity };
    for (const startsBefore of serial.onsets) {
      for (const duration of serial.durations) {
        const profile = { severity, startsBefore, duration };
        const off = residual(serial, profile);
        if (off < best.residual - 1e-9) best = { profile, residual: off };
      }
    }
    return best;
  });
  const lowest = Math.min(...fits.map((fit) => fit.residual));
  const find = (limit: number): Fit => {
    const fit = fits.find((each) => each.residual <= limit);
    if (fit === undefined) throw new Error(`${serial.id}: no grid point lives`);
    return fit;
  };
  return { least: find(lowest + 1e-9), mildest: find(AS_GOOD * lowest) };
}

/** The value of a band under one schedule. */
export function bandValue(
  { variable, from, to, of, over }: Band,
  read: (variable: string, at: number) => number,
): number {
  const values: number[] = [];
  for (let at = from; at <= to; at += 1 / LOOKS_PER_HOUR) values.push(read(variable, at));
  const value =
    of === 'mean' ? values.reduce((sum, each) => sum + each, 0) / values.length : Math[of](...values);
  return over === undefined ? value : value / read(variable, over);
}

/** Every band of a case with its value under each schedule, and whether one of them meets it in a living patient. */
export function scoreCase(
  serial: SerialCase,
  profile: LeakProfile,
): { band: Band; values: readonly number[]; met: boolean }[] {
  const until = Math.max(...serial.bands.map(({ to }) => to)) + 1;
  const runs = serial.schedules.map((acts) => liveCase(serial, acts, profile, until));
  return serial.bands.map((band) => {
    const values = runs.map((read) =>
      read('alive', band.to) === 1 || band.id === 'alive' ? bandValue(band, read) : Number.NaN,
    );
    return { band, values, met: values.some((value) => value >= band.low && value <= band.high) };
  });
}
