import type { CompiledCase } from './compiled.ts';
import type { Facts } from './facts.ts';
import type { PatientModel, VariableDeclaration } from './patient-model.ts';
import type { History } from './view.ts';

/** Samples of what the charts show: the monitor, and what the debrief draws besides. */
export class HistoryRecorder {
  private readonly variables: readonly VariableDeclaration[];
  private readonly sampleMinutes: number;
  private readonly minutes: number[] = [];
  private readonly values: number[][];

  constructor(compiled: CompiledCase, model: PatientModel | null) {
    const declared = [...(model?.variables ?? []), ...compiled.tracks.map((track) => track.variable)];
    this.variables = declared.filter(
      (variable) => variable.shown === 'monitor' || compiled.debrief.charts.includes(variable.id),
    );
    this.sampleMinutes = compiled.sampleMinutes;
    this.values = this.variables.map(() => []);
  }

  /** Takes a sample where one is due; called at least once a minute. */
  record(facts: Facts): void {
    if (facts.minute % this.sampleMinutes !== 0 || this.minutes.at(-1) === facts.minute) return;
    this.minutes.push(facts.minute);
    this.variables.forEach(({ id }, index) => this.values[index]?.push(facts.read(id)));
  }

  /** The samples so far and one of the present minute; hidden variables only where `all` is asked for. */
  history(facts: Facts, all: boolean): History {
    const isSampled = this.minutes.at(-1) === facts.minute;
    return {
      minutes: isSampled ? [...this.minutes] : [...this.minutes, facts.minute],
      series: this.variables.flatMap((variable, index) => {
        if (!all && variable.shown !== 'monitor') return [];
        const values = this.values[index] ?? [];
        return [{ variable, values: isSampled ? [...values] : [...values, facts.read(variable.id)] }];
      }),
    };
  }
}
