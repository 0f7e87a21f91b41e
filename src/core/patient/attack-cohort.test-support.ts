import type { ArgumentValues, Patient } from '../case/patient-model.ts';
import { createPatient } from './simulation.test-support.ts';

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
  /** Furosemide 40 mg every 6 h once the leak has ended and 3 kg or more are left to lose. */
  readonly diuretic: boolean;
  /** Intubated when SpO2 falls under 88 %. */
  readonly ventilates: boolean;
}

export interface SampledAttack {
  readonly parameters: ArgumentValues;
  readonly severity: number;
  readonly weight: number;
  readonly care: Care;
}

/** What happened in one attack. Hours are since the leak began; null where it never came to it. */
export interface AttackReport {
  readonly severity: number;
  /** First minute with MAP under 65 mmHg or lactate over 2 mmol/L. */
  readonly admissionHour: number | null;
  readonly hemoglobin: number;
  readonly protein: number;
  /** From a leak over 0.1 to a MAP under 65 mmHg, h. */
  readonly prodromeHours: number | null;
  /** With a MAP under 65 mmHg or norepinephrine running, h. */
  readonly shockHours: number;
  /** From a leak under 0.15 to a weight within 1 kg of the old one, h. */
  readonly recoveryHours: number | null;
  /** With a limb pressure over 30 mmHg, h. */
  readonly compartmentHours: number;
  readonly died: boolean;
  readonly fluidLiters: number;
  readonly creatineKinase: number;
  readonly albuminNadir: number;
  readonly lungWater: number;
  readonly gain: number;
  readonly highestDose: number;
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

const HOURS = 240;
/** Minutes between two looks at the patient. */
const LOOK = 5;

class Bedside {
  readonly #patient: Patient;
  readonly #care: Care;
  #admitted: number | null = null;
  #leakOver: number | null = null;
  #lastDiuretic = -99;
  #resting: number;

  constructor(patient: Patient, care: Care) {
    this.#patient = patient;
    this.#care = care;
    this.#resting = patient.read('weight');
  }

  admit(hour: number): void {
    const { bolusLiters, pressor, albuminLiterPerHour } = this.#care;
    this.#admitted = hour;
    if (bolusLiters > 0) this.#patient.apply('infuse', { infuse: 'ringer', volume: bolusLiters, over: 120 });
    if (pressor) this.#patient.apply('titrate', { titrate: 'norepinephrine', target: 65, max: 1 });
    if (albuminLiterPerHour > 0)
      this.#patient.apply('rate', { rate: 'albumin20', value: albuminLiterPerHour });
    this.#patient.apply('oxygen', { oxygen: 6 });
  }

  /** Once an hour after admission. */
  round(hour: number): void {
    if (this.#admitted === null) return;
    const patient = this.#patient;
    const care = this.#care;
    if (this.#leakOver === null && patient.read('leak') < 0.15) {
      this.#leakOver = hour;
      patient.apply('rate', { rate: 'albumin20', value: 0 });
    }
    const running =
      hour >= this.#admitted + 2 && (this.#leakOver === null || hour < this.#leakOver + care.overrunHours);
    patient.apply('rate', { rate: 'ringer', value: running ? care.literPerHour : 0 });
    if (care.chases && this.#leakOver === null && hour >= this.#admitted + 2 && patient.read('MAP') < 60)
      patient.apply('infuse', { infuse: 'ringer', volume: 0.5, over: 30 });
    if (care.ventilates && patient.read('SpO2') < 88) patient.apply('ventilate', { ventilate: 1 });
    this.#removeFluid(hour);
  }

  #removeFluid(hour: number): void {
    const wanted = this.#care.diuretic && this.#leakOver !== null && hour >= this.#lastDiuretic + 6;
    if (!wanted || this.#patient.read('weight') < this.#resting + 3) return;
    this.#patient.apply('diuretic', { diuretic: 40 });
    this.#lastDiuretic = hour;
  }
}

/** Lives one attack from the first minute of the leak to its tenth day. */
export function liveAttack({ parameters, severity, care }: SampledAttack): AttackReport {
  const patient = createPatient(parameters);
  const bedside = new Bedside(patient, care);
  const resting = patient.read('weight');
  const found = {
    admissionHour: null as number | null,
    hemoglobin: Number.NaN,
    protein: Number.NaN,
    prodromeHours: null as number | null,
    shockHours: 0,
    recoveryHours: null as number | null,
    compartmentHours: 0,
    creatineKinase: 0,
    albuminNadir: 99,
    lungWater: 0,
    gain: 0,
    highestDose: 0,
  };
  let leakFrom: number | null = null;
  let leakPassed = false;
  let leakUntil: number | null = null;
  for (let minute = LOOK; minute <= HOURS * 60 && patient.read('alive') === 1; minute += LOOK) {
    for (let step = 0; step < LOOK; step += 1) patient.step();
    const hour = minute / 60;
    const pressure = patient.read('MAP');
    const leak = patient.read('leak');
    if (leakFrom === null && leak > 0.1) leakFrom = hour;
    if (leak > 0.15) leakPassed = true;
    if (leakPassed && leakUntil === null && leak < 0.15) leakUntil = hour;
    if (found.prodromeHours === null && leakFrom !== null && pressure < 65)
      found.prodromeHours = hour - leakFrom;
    if (found.admissionHour === null && (pressure < 65 || patient.read('lactate') > 2)) {
      found.admissionHour = hour;
      found.hemoglobin = patient.read('Hb');
      found.protein = (70 * patient.read('albumin')) / 39.4;
      bedside.admit(hour);
    }
    if (pressure < 65 || patient.read('norepinephrine') > 0.01) found.shockHours += LOOK / 60;
    if (patient.read('limbPressure') > 30) found.compartmentHours += LOOK / 60;
    const gain = patient.read('weight') - resting;
    if (leakUntil !== null && found.recoveryHours === null && gain < 1)
      found.recoveryHours = hour - leakUntil;
    if (minute % 10 === 0) {
      found.gain = Math.max(found.gain, gain);
      found.creatineKinase = Math.max(found.creatineKinase, patient.read('CK'));
      found.albuminNadir = Math.min(found.albuminNadir, patient.read('albumin'));
      found.lungWater = Math.max(found.lungWater, patient.read('EVLWI'));
      found.highestDose = Math.max(found.highestDose, patient.read('norepinephrine'));
    }
    if (minute % 60 === 0) bedside.round(hour);
  }
  return { ...found, severity, died: patient.read('alive') === 0, fluidLiters: patient.read('fluidIn') };
}

const between = (random: () => number, low: number, high: number): number => low + (high - low) * random();

function sampleCare(random: () => number): Care {
  return {
    bolusLiters: between(random, 1, 3),
    // Squared: most are given little, some very much.
    literPerHour: 0.05 + 0.4 * random() ** 2,
    overrunHours: between(random, 0, 36),
    albuminLiterPerHour: random() < 0.5 ? 0.05 : 0,
    pressor: random() < 0.95,
    chases: random() < 0.8,
    diuretic: random() < 0.5,
    ventilates: random() < 0.7,
  };
}

function sampleAttack(random: () => number, severity: number): SampledAttack {
  const sex = random() < 0.5 ? 'f' : 'm';
  const weight = between(random, 55, 90);
  return {
    severity,
    weight,
    parameters: {
      age: between(random, 30, 72),
      sex,
      weight,
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

/** Attacks that need intensive care: severity 0.7 to 1.7. */
export function intensiveCareCohort(size: number, seed: number, severity?: number): readonly AttackReport[] {
  const random = seededRandom(seed);
  return Array.from({ length: size }, () => {
    const drawn = 0.8 + 0.9 * random() ** 2;
    return liveAttack(sampleAttack(random, severity ?? drawn));
  });
}

/** All attacks of a registry: most are mild. */
export function registryCohort(size: number, seed: number): readonly AttackReport[] {
  const random = seededRandom(seed);
  return Array.from({ length: size }, () => {
    const drawn = 0.1 + 1.6 * random() ** 3;
    return liveAttack(sampleAttack(random, drawn));
  });
}
