import type { ArgumentValues, Patient } from '../case/patient-model.ts';
import { bodyOf, restingState, type Body } from './body.ts';
import { circulationOf, type Circulation } from './circulation.ts';
import { fluids, type Fluid } from './fluids.ts';
import { currentRate, setRate } from './infusions.ts';
import { readParameters, type EarlierCare } from './parameters.ts';
import { fluidPlaces, S, type State } from './state.ts';
import { advance } from './step.ts';
import { variables } from './variables.ts';
import { setTitration } from './vasopressor.ts';
import { verbs } from './verbs.ts';

const readers = new Map(variables.map((variable) => [variable.id, variable.read]));
const appliers = new Map(verbs.map((verb) => [verb.id, verb.apply]));

/** No drip runs faster, L/h: what a case wants within less time is not given in full. */
const FASTEST_BEFORE = 3;

function knownFluid(input: string): Fluid {
  const fluid = fluids.find((id) => id === input);
  if (fluid === undefined) throw new RangeError(`capillary-leak has no input "${input}"`);
  return fluid;
}

/** One patient with a capillary leak. `stepMinutes` differs from 1 only to test the numerics. */
export class CapillaryLeakPatient implements Patient {
  readonly state: State;
  readonly #body: Body;
  readonly #stepMinutes: number;
  /** Of the present state, once somebody has read it: a case reads a dozen variables each minute. */
  #circulation: Circulation | null = null;

  constructor(parameters: ArgumentValues, stepMinutes: number) {
    const read = readParameters(parameters);
    this.#body = bodyOf(read);
    this.#stepMinutes = stepMinutes;
    this.state = restingState(this.#body);
    this.#liveThrough(read.attack.startsBefore, read.earlierCare);
  }

  step(): void {
    this.#circulation = null;
    advance(this.state, this.#body, this.#stepMinutes);
  }

  apply(verb: string, args: ArgumentValues): void {
    const applier = appliers.get(verb);
    if (applier === undefined) throw new RangeError(`capillary-leak has no verb "${verb}"`);
    this.#circulation = null;
    applier(this.state, args);
  }

  read(variable: string): number {
    const reader = readers.get(variable);
    if (reader === undefined) throw new RangeError(`capillary-leak has no variable "${variable}"`);
    this.#circulation ??= circulationOf(this.state, this.#body);
    return reader({ state: this.state, body: this.#body, circulation: this.#circulation });
  }

  total(input: string): number {
    return this.state[fluidPlaces[knownFluid(input)].total];
  }

  rate(input: string): number {
    return currentRate(this.state, knownFluid(input));
  }

  conservationError(): number {
    return this.state[S.conservationError];
  }

  /** The hours before the case opens, with the care that others gave. */
  #liveThrough(hours: number, care: EarlierCare): void {
    const { state } = this;
    // No more than the leak has lasted.
    const treatedHours = care.fluidHours < hours ? care.fluidHours : hours;
    const untreatedMinutes = (hours - treatedHours) * 60;
    while (state[S.minutes] < untreatedMinutes) this.step();
    if (treatedHours > 0) {
      const rate = care.fluidLiters / treatedHours;
      setRate(state, 'ringer', rate < FASTEST_BEFORE ? rate : FASTEST_BEFORE);
      setTitration(state, care.pressorTarget);
    }
    while (state[S.minutes] < hours * 60) this.step();
    setRate(state, 'ringer', care.ringerRunning);
    state[S.ringerTotal] = 0;
    state[S.openingUrine] = state[S.urineTotal];
  }
}
