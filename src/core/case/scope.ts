import type { Expression, Probe } from './expression.ts';

/** The names an expression of one case may use. */
export interface Scope {
  /** Unit by variable of the model. */
  readonly variables: ReadonlyMap<string, string>;
  /** Decimals to show, of the same variables. */
  readonly digits: ReadonlyMap<string, number>;
  readonly inputs: ReadonlySet<string>;
  /** Acts, decisions (`d1`) and options (`d1.b`): what `done()`, `count()` and `at()` may name. */
  readonly acts: ReadonlySet<string>;
  /** Acts that bring results: what `ready()` may name. */
  readonly tests: ReadonlySet<string>;
  /** Values by fact. */
  readonly facts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly signals: ReadonlySet<string>;
}

/** What expressions ask the engine to keep while the case runs. */
export interface Collected {
  readonly holds: Expression[];
  readonly extremes: string[];
  readonly probes: Probe[];
}
