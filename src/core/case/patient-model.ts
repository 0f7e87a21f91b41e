import type { LocalText } from '../text/local-text.ts';

/**
 * The port behind which a physiological model stands. `core/case` knows only this
 * declaration, so that another course can bring another model, or none.
 */

/** Units a case file may write. Each model declares the one it wants for every argument. */
export type Unit =
  | '1'
  | '%'
  | 'min'
  | 'h'
  | 'L'
  | 'mL'
  | 'L/h'
  | 'mL/h'
  | 'mL/kg'
  | 'kg'
  | 'g'
  | 'g/L'
  | 'mmHg'
  | 'bpm'
  | 'µmol/L'
  | 'mmol/L'
  | 'U/L'
  | 'µg/kg/min'
  | 'mg'
  | '°C'
  | 'L/min'
  | '/min'
  | 'years';

export interface VariableDeclaration {
  /** The name used in expressions and templates of a case, such as `MAP`. */
  readonly id: string;
  readonly name: LocalText;
  /** Short label on the monitor. */
  readonly symbol: string;
  readonly unit: Unit;
  /** Decimals to show. */
  readonly digits: number;
  /** Normal range of an adult at rest, in `unit`. Null on an open side. */
  readonly reference?: { readonly low: number | null; readonly high: number | null };
  /** Axis of a chart, in `unit`. */
  readonly range: readonly [number, number];
  /** True where the way to this value from the rest of the patient is assumed, so that any line about it is. */
  readonly assumed?: boolean;
  /** `monitor`: seen at all times; `hidden`: only measured by a test, or only for conditions. */
  readonly shown: 'monitor' | 'hidden';
  /** A track of the case: its course is the author's and no model's. */
  readonly authored?: true;
  /**
   * The end at which a value harms the whole patient: `high` where the peak of a run counts, `low` where its
   * lowest value does. No step of a recommended path may cost any of these (rule L15 of the linter). It is the
   * model's to say and not a case's, so that no author can look away from what a path does harm to.
   */
  readonly harm?: 'high' | 'low';
}

export type ArgumentDeclaration =
  | {
      readonly kind: 'quantity';
      readonly unit: Unit;
      readonly min: number;
      readonly max: number;
      readonly optional?: boolean;
    }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly optional?: boolean }
  | { readonly kind: 'flag' };

/** Values of arguments and parameters after parsing: quantities are numbers in the declared unit, flags are 0 or 1. */
export type ArgumentValues = Readonly<Record<string, number | string>>;

export interface VerbDeclaration {
  /** The key in a case's `do:` list. Its value is the argument of the same name: `{ infuse: ringer, volume: 0.5L, over: 15min }`. */
  readonly id: string;
  readonly name: LocalText;
  /** By argument name; the argument named like the verb is the main one. */
  readonly arguments: Readonly<Record<string, ArgumentDeclaration>>;
  /** True where the size of the effect is assumed, not measured: the debrief says so on each line that rests on it. */
  readonly assumed: boolean;
}

export interface PatientModel {
  readonly id: string;
  /** Raised when the same acts no longer give the same numbers; saved runs name it. */
  readonly version: number;
  /** Fixed step of simulated time. */
  readonly stepMinutes: number;
  readonly variables: readonly VariableDeclaration[];
  readonly verbs: readonly VerbDeclaration[];
  /** What a case's `patient:` block may set; a quantity without `optional` must be given. */
  readonly parameters: Readonly<Record<string, ArgumentDeclaration>>;
  /** Where text in a case names the running totals of `total(x)` and `rateAt(x, …)`, the ids it may use, in L. */
  readonly inputs: readonly string[];
  /** A patient at the moment the case opens (any history before it already lived through). */
  create(parameters: ArgumentValues): Patient;
}

/** One running patient. Mutable, deterministic: the same calls give bit-identical state in every JavaScript engine. */
export interface Patient {
  /** All of the state, running infusions included; its bytes are what a state hash is taken of. */
  readonly state: Float64Array;
  /** Advance by `stepMinutes`. */
  step(): void;
  /** Start or change something. Arguments are already parsed and in range. */
  apply(verb: string, args: ArgumentValues): void;
  /** Current value of a declared variable, in its unit. */
  read(variable: string): number;
  /** Total given so far of a declared input, in L. */
  total(input: string): number;
  /** Current rate of a declared input, in L/h. */
  rate(input: string): number;
  /** Largest absolute violation of the conservation laws so far (L or g); 0 in exact arithmetic. */
  conservationError(): number;
}
