import type { ArgumentValues, Patient } from '../case/patient-model.ts';
import { bodyOf, restingState, type Body } from './body.ts';
import { circulationOf } from './circulation.ts';
import { fluids, type Fluid } from './fluids.ts';
import { currentRate } from './infusions.ts';
import { readParameters } from './parameters.ts';
import { fluidPlaces, S, type State } from './state.ts';
import { advance } from './step.ts';
import { variables } from './variables.ts';
import { verbs } from './verbs.ts';

const readers = new Map(variables.map((variable) => [variable.id, variable.read]));
const appliers = new Map(verbs.map((verb) => [verb.id, verb.apply]));

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

  constructor(parameters: ArgumentValues, stepMinutes: number) {
    const read = readParameters(parameters);
    this.#body = bodyOf(read);
    this.#stepMinutes = stepMinutes;
    this.state = restingState(this.#body);
    this.#liveThrough(read.attack.startsBefore * 60);
  }

  step(): void {
    advance(this.state, this.#body, this.#stepMinutes);
  }

  apply(verb: string, args: ArgumentValues): void {
    const applier = appliers.get(verb);
    if (applier === undefined) throw new RangeError(`capillary-leak has no verb "${verb}"`);
    applier(this.state, args);
  }

  read(variable: string): number {
    const reader = readers.get(variable);
    if (reader === undefined) throw new RangeError(`capillary-leak has no variable "${variable}"`);
    return reader({
      state: this.state,
      body: this.#body,
      circulation: circulationOf(this.state, this.#body),
    });
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

  /** The hours before the case opens, untreated. */
  #liveThrough(minutes: number): void {
    const { state } = this;
    while (state[S.minutes] < minutes) this.step();
    state[S.openingUrine] = state[S.urineTotal];
  }
}
