import { describe, expect, it } from 'vitest';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import { firstOf, tankCase } from '#core/case/tank-case.test-support.ts';
import { tankModel } from '#core/case/tank-model.test-support.ts';
import { lintChance, measureChance } from './chance.ts';
import { expectedRuns, lintCase } from './lint-case.ts';
import { lintVariants, playNamedPaths } from './named-paths.ts';
import { playRandomly } from './random-play.ts';
import { lintReach } from './reach.ts';
import type { LintRun } from './runs.ts';
import { lintScores } from './score-limits.ts';
import { applyWaivers } from './waivers.ts';

/** A tank that a run dry does harm to. */
const model: PatientModel = {
  ...tankModel,
  variables: tankModel.variables.map((one) => (one.id === 'level' ? { ...one, harm: 'low' } : one)),
};
const sound = tankCase({
  actions: [
    ...(firstOf('actions', {})['actions'] as Record<string, unknown>[]),
    { id: 'plug', label: 'Plug it', group: 'all', takes: '1min', evidence: 'standard-teaching' },
  ],
  examination: [
    {
      id: 'look',
      label: 'Look',
      group: 'all',
      takes: '20min',
      results: [{ text: 'It stands at {{level}} L.', evidence: 'narrative' }],
      evidence: 'standard-teaching',
    },
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
    {
      id: 'low',
      rank: 1,
      when: 'not set(tap, open) or at(look) > 0min or count(pour) > 2 or done(plug)',
      title: 'Low',
      text: 'Not full.',
      evidence: 'narrative',
      most: 60,
    },
    { id: 'full', rank: 2, when: 'true', title: 'Full', text: 'In time.', evidence: 'narrative' },
  ],
  paths: {
    recommended: ['look', 'open-tap', 'wait*'],
    idle: ['wait*', 'wait*'],
    poured: ['pour', 'look', 'open-tap', 'wait*'],
  },
  expect: { recommended: 'full', idle: 'dry', poured: 'low' },
  rubric: [
    {
      id: 'r1',
      objective: 'fill',
      text: 'Looked',
      weight: 1,
      full: 'at(look) = 0min',
      why: 'So.',
      evidence: 'narrative',
    },
    {
      id: 'r2',
      objective: 'fill',
      text: 'Tap',
      weight: 2,
      full: 'at(look) = 0min and done(open-tap)',
      why: 'So.',
      evidence: 'narrative',
    },
  ],
});
const codes = (compiled: CompiledCase) => lintCase(compiled, model).findings.map(({ code }) => code);
const findingsOf = (compiled: CompiledCase, wanted: string) =>
  lintCase(compiled, model).findings.filter(({ code }) => code === wanted);

describe('the linter of cases', () => {
  const report = lintCase(sound, model);

  it('finds nothing in a sound case, and gives the same report each time', () => {
    expect(report.findings).toEqual([]);
    expect(lintCase(sound, model)).toEqual(report);
    expect(structuredClone(report)).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it('plays the paths, 300 random runs, one of only waits, and the recommended path without each step and each two', () => {
    expect(report.runs).toBe(3 + 300 + 1 + 3 + 3);
    expect(report.leftOut.map(({ act, outcome }) => [act, outcome])).toEqual([
      ['look', 'dry'],
      ['open-tap', 'dry'],
      ['wait*', 'full'],
    ]);
  });

  it('tells how many runs it has played, about as many as were to be expected, and stops where that throws', () => {
    const told: number[] = [];
    lintCase(sound, model, (runs) => told.push(runs));
    expect(told).toEqual(Array.from({ length: report.runs }, (_, index) => index + 1));
    expect(expectedRuns(sound)).toBe(report.runs);
    const stop = (runs: number): void => {
      if (runs === 5) throw new Error('enough');
    };
    expect(() => lintCase(sound, model, stop)).toThrow('enough');
  });

  it('says nothing else of a case whose path cannot be played', () => {
    const wrong = { ...sound, paths: { ...sound.paths, idle: ['wait', 'open-tap'] } };
    expect(lintCase(wrong, model)).toMatchObject({
      runs: 0,
      findings: [{ code: 'case-act-refused', path: ['paths', 'idle', 1] }],
    });
  });

  it('finds an end that was not expected, steps after the end and a path that stops before it', () => {
    expect(codes({ ...sound, expect: { ...sound.expect, idle: ['full'] } })).toEqual(['case-ending']);
    const long = { ...sound, paths: { ...sound.paths, idle: ['wait*', 'wait*', 'wait'] } };
    expect(findingsOf(long, 'case-steps-left')).toMatchObject([{ path: ['paths', 'idle', 2] }]);
    const short = { ...sound, paths: { ...sound.paths, idle: ['wait'] } };
    expect(lintCase(short, model).findings).toMatchObject([{ code: 'case-ending', path: ['paths', 'idle'] }]);
  });

  it('finds an outcome that no path reaches, and a path that does as well as the recommended one', () => {
    const { recommended = [], idle = [] } = sound.paths;
    expect(codes({ ...sound, paths: { recommended, idle } })).toEqual(['case-outcome-without-path']);
    const rival = {
      ...sound,
      paths: { ...sound.paths, other: recommended },
      expect: { ...sound.expect, other: ['full'] },
    };
    expect(findingsOf(rival, 'case-path-rank')).toMatchObject([{ at: 'other' }]);
  });

  it('finds a step that changes nothing and a step that does harm', () => {
    const plugged = {
      ...sound,
      paths: { ...sound.paths, recommended: ['look', 'plug', 'open-tap', 'wait*'] },
    };
    const without = tankCaseOf(plugged, 'not set(tap, open) or at(look) > 0min');
    expect(findingsOf(without, 'case-inert-step')).toMatchObject([
      { path: ['paths', 'recommended', 1], at: 'plug' },
    ]);
    const late = {
      ...without,
      paths: { ...sound.paths, recommended: ['look', 'wait', 'wait', 'open-tap', 'wait*'] },
    };
    expect(findingsOf(late, 'case-harmful-step')).toMatchObject([
      { at: 'wait', message: expect.stringContaining('level falls only to') as string },
      { at: 'wait' },
    ]);
  });
});

/** The case with another condition of its outcome `low`. */
function tankCaseOf(base: CompiledCase, condition: string): CompiledCase {
  const { outcomes } = tankCase({
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
      {
        id: 'low',
        rank: 1,
        when: condition,
        title: 'Low',
        text: 'Not full.',
        most: 60,
        evidence: 'narrative',
      },
      { id: 'full', rank: 2, when: 'true', title: 'Full', text: 'In time.', evidence: 'narrative' },
    ],
    expect: { recommended: 'full' },
  });
  return { ...base, outcomes };
}

describe('small changes of the patient', () => {
  it('find an outcome that hangs by a hair', () => {
    const trap = {
      ...sound,
      paths: { ...sound.paths, trap: ['wait*', 'wait*'] },
      vary: [{ parameter: 'start', percent: 10 }],
    };
    const found = (compiled: CompiledCase) => lintVariants(compiled, model, playNamedPaths(compiled, model));
    const hair = { ...trap, patient: { start: 14.5 } };
    expect(found(hair)).toMatchObject([{ code: 'case-knife-edge', path: ['paths', 'trap'] }]);
    expect(found({ ...trap, vary: [{ parameter: 'start', percent: 1 }] })).toEqual([]);
  });
});

describe('playing at random', () => {
  it('plays the same run for the same seed', () => {
    const hash = (seed: number) => playRandomly(sound, model, seed).stateHash();
    expect(hash(7)).toBe(hash(7));
    expect(hash(8)).not.toBe(hash(7));
  });

  it('only does what is possible, and stops where nothing is', () => {
    const onlyPour = { ...sound, acts: sound.acts.filter(({ id }) => id === 'open-tap') };
    expect(playRandomly(onlyPour, model, 1).status()).toBe('running');
    expect(playRandomly(sound, model, 1).status()).toBe('ended');
  });

  it('counts every run in one outcome, and takes the median', () => {
    const runs = [0, 0, 20, 90].map((score): LintRun => ({
      ...run,
      score,
      outcome: score > 50 ? 'full' : 'dry',
      rank: score > 50 ? 2 : 0,
    }));
    expect(measureChance(runs, 2)).toEqual({
      runs: 4,
      bestShare: 0.25,
      medianScore: 20,
      mostScore: 90,
      runsByOutcome: { dry: 3, full: 1 },
    });
  });

  it('finds a case that chance plays well', () => {
    const fair = { runs: 300, bestShare: 0.35, medianScore: 40, mostScore: 90, runsByOutcome: {} };
    expect(lintChance(fair)).toEqual([]);
    expect(lintChance({ ...fair, bestShare: 0.36 })).toMatchObject([{ code: 'case-chance' }]);
    expect(lintChance({ ...fair, medianScore: 41 })).toMatchObject([{ code: 'case-chance-score' }]);
  });
});

const run: LintRun = {
  name: 'a run',
  outcome: 'full',
  rank: 2,
  score: 70,
  minute: 600,
  isStuck: false,
  extremes: new Map(),
};

describe('the limits of scores', () => {
  const dry = { ...run, outcome: 'dry', rank: 0 };
  const low = { ...run, outcome: 'low', rank: 1 };
  const found = (runs: readonly LintRun[], waiting: LintRun | null = null) =>
    lintScores(sound, runs, waiting).map(({ code, at }) => [code, at]);

  it('are under 40 in the worst outcome, under 90 below the best, at least 70 in it, at most 10 for waiting', () => {
    const fits = [{ ...dry, score: 39 }, { ...low, score: 89 }, run];
    expect(found(fits, { ...dry, score: 10 })).toEqual([]);
  });

  it('are named where a run passes them', () => {
    expect(found([{ ...dry, score: 40 }])).toEqual([['case-worst-scores', 'dry']]);
    expect(found([{ ...low, score: 90 }])).toEqual([['case-score-gap', 'low']]);
    expect(found([run, { ...run, score: 69 }])).toEqual([['case-score-gap', 'full']]);
    expect(found([], { ...dry, score: 11 })).toEqual([['case-waiting-scores', 'waiting']]);
  });
});

describe('the reach of a chart', () => {
  it('is whole where every signal and decision can flip', () => {
    expect(lintReach(sound)).toEqual([]);
  });

  it('misses the answer of a decision without options', () => {
    const [decision] = sound.decisions;
    if (decision === undefined) throw new Error('the tank asks once');
    const closed = { ...sound, decisions: [{ ...decision, options: [] }] };
    expect(lintReach(closed)).toMatchObject([{ code: 'case-unreachable', path: ['decisions', 0] }]);
  });

  it('misses what is written never to hold', () => {
    const never = {
      ...sound,
      signals: sound.signals.map((one) => ({ ...one, on: { op: 'false' as const } })),
    };
    expect(lintReach(never)).toMatchObject([{ code: 'case-unreachable', path: ['signals', 0] }]);
  });
});

describe('a waiver', () => {
  const finding = {
    code: 'case-inert-step',
    path: ['paths', 'recommended', 1],
    at: 'plug',
    message: 'No',
  } as const;
  const waiver = { rule: 'L10', at: 'plug', reason: 'It is asked for.' } as const;

  it('sets the warning it names apart, and no other', () => {
    const other = { ...finding, at: 'look' };
    expect(applyWaivers([finding, other], [waiver])).toEqual({
      open: [other],
      waived: [{ finding, reason: 'It is asked for.' }],
      unused: [],
    });
  });

  it('never excuses an error, and is named where it excuses nothing', () => {
    const error = { ...finding, code: 'case-chance', at: 'best' } as const;
    expect(applyWaivers([error], [{ rule: 'L9', at: 'best', reason: 'No.' }])).toEqual({
      open: [error],
      waived: [],
      unused: [0],
    });
  });
});
