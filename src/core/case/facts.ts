import type { Edge } from './expression.ts';

/** What has happened in a run, as far as expressions can ask for it. The engine writes it; all else reads. */
export interface Facts {
  readonly minute: number;
  /** Minutes at which each act was begun, each decision answered and each option chosen. */
  readonly done: ReadonlyMap<string, readonly number[]>;
  readonly ready: ReadonlySet<string>;
  /** Decisions waiting for an answer, with the minute they opened. */
  readonly open: ReadonlyMap<string, number>;
  /** Hints whose moment has come at some minute. */
  readonly prompted: ReadonlySet<string>;
  readonly set: ReadonlyMap<string, { readonly value: string; readonly minute: number }>;
  readonly signals: ReadonlyMap<string, SignalFacts>;
  readonly extremes: ReadonlyMap<string, { readonly max: number; readonly min: number }>;
  /** By index in the case's probes; null before the flip. */
  readonly probes: readonly (number | null)[];
  /** By index in the case's holds: the minute since which it has been true, or null. */
  readonly heldSince: readonly (number | null)[];
  /** Current value of a variable of the model. */
  readonly read: (variable: string) => number;
  /** Total given of an input, in L. */
  readonly total: (input: string) => number;
}

export interface SignalFacts {
  readonly isOn: boolean;
  /** In order; the first is always `on`. */
  readonly flips: readonly { readonly minute: number; readonly edge: Edge }[];
}
