import type { ArgumentValues } from '../case/patient-model.ts';

/**
 * A seeded sample of attacks and of the care they get, to be compared with published series. The distributions are
 * assumed (docs/model.md states them); only the seed is arbitrary, and no seed was searched for.
 */
export interface Care {
  /** Crystalloid in the first two hours after admission, L. */
  readonly bolusLiters: number;
  /** Crystalloid after that, L/h, until `overrunHours` after the leak has ended. */
  readonly literPerHour: number;
  readonly overrunHours: number;
  /** 20 % albumin while the leak lasts, L/h. */
  readonly albuminLiterPerHour: number;
  /** Norepinephrine to a MAP of 65 mmHg. */
  readonly pressor: boolean;
  /** Another 0.5 L whenever the hourly MAP is under 60 mmHg while the leak lasts. */
  readonly chases: boolean;
  /** Furosemide 40 mg every 6 h once the leak has ended, while 3 kg or more are left to lose. */
  readonly diuretic: boolean;
  /** Intubated when SpO2 falls under 88 %. */
  readonly ventilates: boolean;
}

export interface SampledAttack {
  readonly parameters: ArgumentValues;
  readonly severity: number;
  readonly care: Care;
}

/** Marsaglia's xorshift on 32 bits: integers only, the same in every engine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
}

/** Hours for which fluid may go on after the leak. */
export const LONGEST_OVERRUN = 36;

const between = (random: () => number, low: number, high: number): number => low + (high - low) * random();

function sampleCare(random: () => number): Care {
  return {
    bolusLiters: between(random, 1, 3),
    // Squared: most are given little, some very much.
    literPerHour: 0.05 + 0.4 * random() ** 2,
    overrunHours: between(random, 0, LONGEST_OVERRUN),
    albuminLiterPerHour: random() < 0.5 ? 0.05 : 0,
    pressor: random() < 0.95,
    chases: random() < 0.9,
    diuretic: random() < 0.3,
    ventilates: random() < 0.6,
  };
}

/** One attack of idiopathic leak of a given severity, with its care. */
export function sampleAttack(random: () => number, severity: number): SampledAttack {
  const sex = random() < 0.5 ? 'f' : 'm';
  return {
    severity,
    parameters: {
      age: between(random, 30, 72),
      sex,
      weight: between(random, 55, 90),
      hct: sex === 'f' ? between(random, 0.38, 0.44) : between(random, 0.41, 0.47),
      profile: 'idiopathic',
      severity,
      startsBefore: 0,
      rise: between(random, 5, 10),
      hold: between(random, 18, 30),
      fall: between(random, 8, 16),
      vasodilation: between(random, 0, 0.24),
    },
    care: sampleCare(random),
  };
}
