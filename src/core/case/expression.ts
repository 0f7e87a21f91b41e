/**
 * The condition language of a case, as data. `parse-expression.ts` makes it from text,
 * `evaluate.ts` answers it from facts.
 *
 * A term that has no value yet (`at(x)` of something never done) makes its comparison false.
 */
export type Expression =
  | { readonly op: 'true' }
  | { readonly op: 'false' }
  | { readonly op: 'or' | 'and'; readonly of: readonly Expression[] }
  | { readonly op: 'not'; readonly of: Expression }
  | { readonly op: 'compare'; readonly relation: Relation; readonly left: Term; readonly right: Term }
  /** `… for 10min`: entry `hold` of the case's holds has been true for that long without a break. */
  | { readonly op: 'held'; readonly hold: number; readonly minutes: number }
  /** An act was done, a decision answered (`d1`) or an option chosen (`d1.b`). */
  | { readonly op: 'done'; readonly act: string }
  /** The result of a test is back. */
  | { readonly op: 'ready'; readonly act: string }
  /** A decision is waiting for its answer. Made by the chart; authors have no word for it. */
  | { readonly op: 'open'; readonly decision: string }
  /** A signal is on now. */
  | { readonly op: 'state'; readonly signal: string }
  /** A signal has flipped so at least once. */
  | { readonly op: 'flipped'; readonly signal: string; readonly edge: Edge }
  | { readonly op: 'set'; readonly fact: string; readonly value: string | null };

export type Edge = 'on' | 'off';
export type Relation = '<' | '>' | '<=' | '>=' | '=';

/** Something with a number; minutes, liters and liters per hour, or the unit of the model's variable. */
export type Term =
  | { readonly term: 'number'; readonly value: number }
  | { readonly term: 'variable'; readonly variable: string }
  | { readonly term: 'time' }
  | { readonly term: 'count'; readonly act: string }
  | { readonly term: 'at'; readonly what: AtSubject }
  | { readonly term: 'total'; readonly input: string }
  | { readonly term: 'extreme'; readonly variable: string; readonly which: 'max' | 'min' }
  | { readonly term: 'rateAt'; readonly probe: number };

/** The first minute at which an act was done, a fact was set or a signal flipped. */
export type AtSubject =
  | { readonly kind: 'act'; readonly act: string }
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'flip'; readonly signal: string; readonly edge: Edge };

/** A rate to note when a signal first flips, for `rateAt(input, off(signal))`. */
export interface Probe {
  readonly input: string;
  readonly signal: string;
  readonly edge: Edge;
}

export const always: Expression = { op: 'true' };
