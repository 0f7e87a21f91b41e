import type { CompiledCase, CompiledEffect } from './compiled.ts';
import { evaluate } from './evaluate.ts';
import type { Edge } from './expression.ts';
import type { Facts, SignalFacts } from './facts.ts';
import type { Patient } from './patient-model.ts';
import type { TrackStore } from './track-store.ts';

interface OwnSignal extends SignalFacts {
  isOn: boolean;
  flips: { minute: number; edge: Edge }[];
}

export interface Flip {
  readonly signal: string;
  readonly edge: Edge;
}

/** The facts of one running case, and the only place that changes them. */
export class FactStore implements Facts {
  minute = 0;
  readonly done = new Map<string, number[]>();
  readonly ready = new Set<string>();
  readonly open = new Map<string, number>();
  readonly prompted = new Set<string>();
  readonly set = new Map<string, { value: string; minute: number }>();
  readonly signals: Map<string, OwnSignal>;
  readonly extremes = new Map<string, { max: number; min: number }>();
  readonly probes: (number | null)[];
  readonly heldSince: (number | null)[];
  private readonly compiled: CompiledCase;
  private readonly patient: Patient | null;
  private readonly tracks: TrackStore;

  constructor(compiled: CompiledCase, patient: Patient | null, tracks: TrackStore) {
    this.compiled = compiled;
    this.patient = patient;
    this.tracks = tracks;
    this.signals = new Map(compiled.signals.map(({ id }) => [id, { isOn: false, flips: [] }]));
    this.probes = compiled.probes.map(() => null);
    this.heldSince = compiled.holds.map(() => null);
  }

  readonly read = (variable: string): number =>
    this.tracks.read(variable) ?? this.patient?.read(variable) ?? Number.NaN;
  readonly total = (input: string): number => this.patient?.total(input) ?? 0;

  noteDone(act: string): void {
    const minutes = this.done.get(act);
    if (minutes === undefined) this.done.set(act, [this.minute]);
    else minutes.push(this.minute);
  }

  /** A fact keeps the minute at which it first had its present value. */
  noteSet(effect: CompiledEffect): void {
    for (const [fact, value] of Object.entries(effect.set)) {
      if (this.set.get(fact)?.value !== value) this.set.set(fact, { value, minute: this.minute });
    }
  }

  /** Bring everything that is looked at each minute up to date; gives the signals that flipped. */
  observe(): readonly Flip[] {
    for (const variable of this.compiled.extremes) {
      const value = this.read(variable);
      const known = this.extremes.get(variable);
      if (known === undefined) this.extremes.set(variable, { max: value, min: value });
      else if (value > known.max) known.max = value;
      else if (value < known.min) known.min = value;
    }
    for (const [index, condition] of this.compiled.holds.entries())
      this.heldSince[index] = evaluate(condition, this) ? (this.heldSince[index] ?? this.minute) : null;
    const flips: Flip[] = [];
    for (const { id, on, off } of this.compiled.signals) {
      const signal = this.signals.get(id);
      if (signal !== undefined && evaluate(signal.isOn ? off : on, this)) flips.push(this.flip(id, signal));
    }
    return flips;
  }

  private flip(id: string, signal: OwnSignal): Flip {
    const edge = signal.isOn ? 'off' : 'on';
    const isFirst = !signal.flips.some((flip) => flip.edge === edge);
    signal.isOn = edge === 'on';
    signal.flips.push({ minute: this.minute, edge });
    this.compiled.probes.forEach((probe, index) => {
      if (!isFirst || probe.signal !== id || probe.edge !== edge) return;
      this.probes[index] = this.patient?.rate(probe.input) ?? 0;
    });
    return { signal: id, edge };
  }
}
