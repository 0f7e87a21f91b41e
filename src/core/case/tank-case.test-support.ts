import { compileCase } from './compile.ts';
import type { CompiledCase } from './compiled.ts';
import type { CaseProblem } from './problem.ts';
import { caseSchema } from './schema.ts';
import { tankModel } from './tank-model.test-support.ts';

/** A small case about a tank, as an author would write it. */
const source = {
  schema: 'case/1',
  id: 'tank-case',
  title: 'The tank',
  summary: 'Keep it full.',
  minutes: 1,
  model: 'tank',
  patient: { start: '8L' },
  objectives: [{ id: 'fill', text: 'Keep it full', lesson: 'tanks' }],
  vignette: 'The tank holds {{level}} L.',
  clock: { end: '10h', sample: '1h' },
  inputs: [{ id: 'water', name: 'Water' }],
  groups: [{ id: 'all', title: 'All' }],
  actions: [
    {
      id: 'pour',
      label: 'Pour',
      group: 'all',
      takes: '10min',
      repeat: true,
      do: [{ pour: '2L' }],
      evidence: 'standard-teaching',
    },
    {
      id: 'open-tap',
      label: 'Open the tap',
      group: 'all',
      takes: '0min',
      needs: 'done(look)',
      otherwise: 'Look first.',
      do: [{ flow: 'water', value: '2L/h' }],
      set: { tap: 'open' },
      says: 'It runs into {{level}} L.',
      evidence: 'standard-teaching',
    },
    { id: 'wait', label: 'Wait', group: 'all', takes: '1h', repeat: true, watch: true },
  ],
  examination: [
    {
      id: 'look',
      label: 'Look',
      group: 'all',
      takes: '20min',
      ready: '30min',
      results: [
        { lab: 'level', from: 'level' },
        { text: 'Low: {{level}} L.', when: 'level < 7.9L', evidence: 'narrative' },
        { text: 'High.', when: 'level >= 7.9L', evidence: 'narrative' },
      ],
      evidence: 'standard-teaching',
    },
  ],
  signals: [{ id: 'low', name: 'Low', on: 'level < 6.99L for 30min', off: 'level > 8L' }],
  decisions: [
    {
      id: 'ask',
      when: 'state(low)',
      prompt: 'It stands at {{level}} L.',
      options: [
        {
          id: 'yes',
          text: 'Yes',
          verdict: 'best',
          feedback: 'A fair choice to make.',
          evidence: 'standard-teaching',
        },
        {
          id: 'no',
          text: 'No',
          verdict: 'trap',
          feedback: 'Not a choice to make.',
          evidence: 'standard-teaching',
        },
      ],
    },
  ],
  events: [
    { id: 'drip', when: 'level < 7.49L', say: 'It drips.', set: { heard: 'drip' }, evidence: 'narrative' },
  ],
  outcomes: [
    {
      id: 'dry',
      rank: 0,
      when: 'min(level) < 5L',
      title: 'Dry',
      text: 'Too late.',
      most: 20,
      evidence: 'narrative',
    },
    { id: 'full', rank: 1, when: 'true', title: 'Full', text: 'In time.', evidence: 'narrative' },
  ],
  rubric: [
    {
      id: 'r1',
      objective: 'fill',
      text: 'Tap',
      weight: 3,
      full: 'rateAt(water, on(low)) > 1L/h',
      why: 'So.',
      evidence: 'standard-teaching',
    },
    {
      id: 'r2',
      objective: 'fill',
      text: 'Poured',
      weight: 1,
      full: 'count(pour) > 1',
      half: 'done(pour)',
      why: 'So.',
      evidence: 'standard-teaching',
    },
  ],
  paths: { recommended: ['look', 'open-tap', 'wait*'] },
  expect: { recommended: 'full' },
  debrief: { text: 'It ended at {{level}} L.', charts: ['depth'] },
};

type Written = Record<string, unknown>;

/** What compiling gives when the author writes `changes` instead of what stands in the case. */
export function compileTank(changes: Written = {}): {
  compiled: CompiledCase | null;
  problems: CaseProblem[];
} {
  return compileCase(caseSchema.parse({ ...source, ...changes }), tankModel);
}

export function tankCase(changes: Written = {}): CompiledCase {
  const { compiled, problems } = compileTank(changes);
  if (compiled === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return compiled;
}

/** The authored list `key` with `changes` in its first entry. */
export function firstOf(
  key: 'actions' | 'signals' | 'outcomes' | 'rubric' | 'events',
  changes: Written,
): Written {
  const [first, ...rest] = source[key] as Written[];
  return { [key]: [{ ...first, ...changes }, ...rest] };
}
