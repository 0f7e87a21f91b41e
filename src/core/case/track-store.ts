import type { CompiledTrack } from './compiled.ts';

/** The authored quantities of one running case. Deterministic: sums and products in a fixed order. */
export class TrackStore {
  /** Value and rate per hour of each track in turn. */
  readonly state: Float64Array;
  private readonly tracks: readonly CompiledTrack[];

  constructor(tracks: readonly CompiledTrack[]) {
    this.tracks = tracks;
    this.state = Float64Array.from(tracks.flatMap(({ start, ratePerHour }) => [start, ratePerHour]));
  }

  /** One minute of simulated time. */
  advance(): void {
    this.tracks.forEach((_, index) => this.move(index, (this.state[index * 2 + 1] ?? 0) / 60));
  }

  /** The end of an act, or of an option such as `d1.b`. */
  apply(key: string): void {
    this.tracks.forEach(({ effects }, index) => {
      const effect = Object.hasOwn(effects, key) ? effects[key] : undefined;
      if (effect === undefined) return;
      this.state[index * 2 + 1] = (this.state[index * 2 + 1] ?? 0) + effect.ratePerHour;
      this.move(index, effect.add);
    });
  }

  /** Undefined where no track has that id. */
  read(id: string): number | undefined {
    const index = this.tracks.findIndex(({ variable }) => variable.id === id);
    return index === -1 ? undefined : this.state[index * 2];
  }

  private move(index: number, by: number): void {
    const [min = 0, max = 0] = this.tracks[index]?.variable.range ?? [];
    this.state[index * 2] = Math.min(max, Math.max(min, (this.state[index * 2] ?? 0) + by));
  }
}
