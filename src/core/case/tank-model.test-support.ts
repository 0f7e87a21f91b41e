import type { Patient, PatientModel } from './patient-model.ts';

/** A tank: `level` falls by 1 L an hour, `pour` adds to it, `flow` fills it steadily. Enough to try the engine on. */
export const tankModel: PatientModel = {
  id: 'tank',
  version: 1,
  stepMinutes: 0.5,
  variables: [
    {
      id: 'level',
      name: { en: 'Level' },
      symbol: 'L',
      unit: 'L',
      digits: 1,
      reference: { low: 5, high: 15 },
      range: [0, 20],
      shown: 'monitor',
    },
    {
      id: 'depth',
      name: { en: 'Depth' },
      symbol: 'D',
      unit: '1',
      digits: 2,
      range: [0, 2],
      shown: 'hidden',
    },
  ],
  verbs: [
    {
      id: 'pour',
      name: { en: 'Pour' },
      arguments: { pour: { kind: 'quantity', unit: 'L', min: 0.1, max: 10 } },
      assumed: false,
    },
    {
      id: 'flow',
      name: { en: 'Flow' },
      arguments: {
        flow: { kind: 'choice', choices: ['water'] },
        value: { kind: 'quantity', unit: 'L/h', min: 0, max: 5 },
      },
      assumed: false,
    },
  ],
  parameters: {
    start: { kind: 'quantity', unit: 'L', min: 0, max: 20 },
    leaky: { kind: 'flag' },
  },
  inputs: ['water'],
  create: (parameters) => new Tank(Number(parameters['start'])),
};

class Tank implements Patient {
  /** Level, rate and total. */
  readonly state: Float64Array;

  constructor(start: number) {
    this.state = Float64Array.of(start, 0, 0);
  }

  step(): void {
    const [level = 0, rate = 0, total = 0] = this.state;
    this.state.set([level + (rate - 1) / 120, rate, total + rate / 120]);
  }

  apply(verb: string, args: Readonly<Record<string, number | string>>): void {
    const [level = 0, rate = 0, total = 0] = this.state;
    const poured = verb === 'pour' ? Number(args['pour']) : 0;
    this.state.set([level + poured, verb === 'flow' ? Number(args['value']) : rate, total + poured]);
  }

  read(variable: string): number {
    return (this.state[0] ?? 0) / (variable === 'depth' ? 10 : 1);
  }

  total(): number {
    return this.state[2] ?? 0;
  }

  rate(): number {
    return this.state[1] ?? 0;
  }

  conservationError(): number {
    return 0;
  }
}
