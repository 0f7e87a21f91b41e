import type { Patient } from '../case/patient-model.ts';
import {
  LONGEST_OVERRUN,
  sampleAttack,
  seededRandom,
  type Care,
  type SampledAttack,
} from './attack-sample.test-support.ts';
import { createPatient } from './simulation.test-support.ts';

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
}

const HOURS = 240;
/** Minutes between two looks at the patient. */
const LOOK = 10;

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

  /** Once an hour. */
  round(hour: number): void {
    if (this.#admitted === null) return;
    const [patient, care] = [this.#patient, this.#care];
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
    if (!this.#care.diuretic || this.#leakOver === null || hour < this.#lastDiuretic + 6) return;
    if (this.#patient.read('weight') < this.#resting + 3) return;
    this.#patient.apply('diuretic', { diuretic: 40 });
    this.#lastDiuretic = hour;
  }
}

/** Reads the patient every `LOOK` minutes and keeps what the series report. */
class Chart {
  readonly #patient: Patient;
  readonly #resting: number;
  #leakFrom: number | null = null;
  #leakOpen = false;
  #leakUntil: number | null = null;
  readonly found = {
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
  };

  constructor(patient: Patient) {
    this.#patient = patient;
    this.#resting = patient.read('weight');
  }

  /** True at the look at which the patient is admitted. */
  look(hour: number): boolean {
    const { found } = this;
    const read = (id: string): number => this.#patient.read(id);
    const pressure = read('MAP');
    this.#followLeak(hour, pressure, read('leak'));
    if (pressure < 65 || read('norepinephrine') > 0.01) found.shockHours += LOOK / 60;
    if (read('limbPressure') > 30) found.compartmentHours += LOOK / 60;
    found.creatineKinase = Math.max(found.creatineKinase, read('CK'));
    found.albuminNadir = Math.min(found.albuminNadir, read('albumin'));
    found.lungWater = Math.max(found.lungWater, read('EVLWI'));
    if (found.admissionHour !== null || (pressure >= 65 && read('lactate') <= 2)) return false;
    found.admissionHour = hour;
    found.hemoglobin = read('Hb');
    // Protein is not a state; 70 g/L at rest, moving with albumin.
    found.protein = (70 * read('albumin')) / 39.4;
    return true;
  }

  /** Nothing more will happen: old weight, dry lungs, fluid off; or a leak too small to count has passed. */
  over(hour: number): boolean {
    if (!this.#leakOpen) return hour > 72;
    const settled = this.found.recoveryHours !== null && this.#patient.read('EVLWI') < 9;
    return settled && hour > (this.#leakUntil ?? hour) + LONGEST_OVERRUN;
  }

  #followLeak(hour: number, pressure: number, leak: number): void {
    const { found } = this;
    if (leak > 0.1) this.#leakFrom ??= hour;
    if (leak > 0.15) this.#leakOpen = true;
    else if (this.#leakOpen) this.#leakUntil ??= hour;
    if (this.#leakFrom !== null && pressure < 65) found.prodromeHours ??= hour - this.#leakFrom;
    const gain = this.#patient.read('weight') - this.#resting;
    if (this.#leakUntil !== null && gain < 1) found.recoveryHours ??= hour - this.#leakUntil;
  }
}

/** Lives one attack from the first minute of the leak until the weight is the old one, ten days at most. */
export function liveAttack({ parameters, severity, care }: SampledAttack): AttackReport {
  const patient = createPatient(parameters);
  const bedside = new Bedside(patient, care);
  const chart = new Chart(patient);
  for (let minute = LOOK; minute <= HOURS * 60; minute += LOOK) {
    for (let step = 0; step < LOOK; step += 1) patient.step();
    const hour = minute / 60;
    if (chart.look(hour)) bedside.admit(hour);
    if (minute % 60 === 0) bedside.round(hour);
    if (patient.read('alive') === 0 || chart.over(hour)) break;
  }
  const died = patient.read('alive') === 0;
  return { ...chart.found, severity, died, fluidLiters: patient.read('fluidIn') };
}

/** Attacks that need intensive care: severity 0.8 to 1.8, the milder ones more often. */
export function intensiveCareCohort(size: number, seed: number, severity?: number): readonly AttackReport[] {
  const random = seededRandom(seed);
  return Array.from({ length: size }, () => {
    const drawn = 0.8 + 1.0 * random() ** 1.6;
    return liveAttack(sampleAttack(random, severity ?? drawn));
  });
}

/** All attacks of a registry: most are mild. */
export function registryCohort(size: number, seed: number): readonly AttackReport[] {
  const random = seededRandom(seed);
  return Array.from({ length: size }, () => {
    const drawn = 0.1 + 1.5 * random() ** 3;
    return liveAttack(sampleAttack(random, drawn));
  });
}
