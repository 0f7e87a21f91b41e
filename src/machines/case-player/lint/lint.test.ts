import { describe, expect, it } from 'vitest';
import type { CompiledCase } from '#core/case/compiled.ts';
import { firstOf, tankCase } from '#core/case/tank-case.test-support.ts';
import { tankModel } from '#core/case/tank-model.test-support.ts';
import { lintNamedPaths } from './named-paths.ts';
import { lintBaseline, measureBaseline, playRandomly } from './random-play.ts';
import { lintReach } from './reach.ts';

const sound = tankCase({
  paths: {
    recommended: ['look', 'open-tap', 'pour', 'pour', 'wait*'],
    idle: ['wait*', 'wait*'],
  },
  expect: { recommended: 'full', idle: 'dry' },
  rubric: [
    { id: 'r1', objective: 'fill', text: 'Tap', weight: 1, full: 'done(open-tap)', why: 'So.' },
    { id: 'r2', objective: 'fill', text: 'Poured', weight: 1, full: 'count(pour) > 1', why: 'So.' },
  ],
});
const rules = (compiled: CompiledCase) =>
  lintNamedPaths(compiled, tankModel).map(({ rule, path }) => ({ rule, path }));

describe('playing the named paths', () => {
  it('finds nothing in a sound case', () => {
    expect(rules(sound)).toEqual([]);
  });

  it('finds an end that was not expected', () => {
    const wrong = { ...sound, expect: { ...sound.expect, idle: ['full'] } };
    expect(rules(wrong)).toContainEqual({ rule: 'L6', path: ['expect', 'idle'] });
  });

  it('finds the step that is not possible', () => {
    const wrong = { ...sound, paths: { ...sound.paths, idle: ['wait', 'open-tap'] } };
    expect(rules(wrong)).toContainEqual({ rule: 'L6', path: ['paths', 'idle', 1] });
  });

  it('finds steps after the end, and a path that stops before it', () => {
    const long = { ...sound, paths: { ...sound.paths, idle: ['wait*', 'wait*', 'wait'] } };
    expect(rules(long)).toContainEqual({ rule: 'L6', path: ['paths', 'idle', 2] });
    const short = { ...sound, paths: { ...sound.paths, idle: ['wait'] } };
    expect(rules(short)).toContainEqual({ rule: 'L6', path: ['paths', 'idle'] });
  });

  it('finds an outcome that no path reaches', () => {
    const { recommended = [] } = sound.paths;
    expect(rules({ ...sound, paths: { recommended } })).toContainEqual({ rule: 'L7', path: ['outcomes', 0] });
  });

  it('finds another path that does as well as the recommended one', () => {
    const { recommended = [] } = sound.paths;
    const wrong = { ...sound, paths: { ...sound.paths, other: recommended } };
    expect(rules(wrong)).toContainEqual({ rule: 'L6', path: ['paths', 'other'] });
  });

  it('finds an outcome that hangs by a hair', () => {
    const idle = ['wait*', 'wait*'];
    const trap = {
      ...sound,
      paths: { ...sound.paths, trap: idle },
      expect: { ...sound.expect, trap: ['dry'] },
    };
    const hair = { ...trap, patient: { start: 14.5 }, vary: [{ parameter: 'start', percent: 10 }] };
    expect(rules(hair)).toContainEqual({ rule: 'L11', path: ['paths', 'trap'] });
    expect(rules({ ...trap, vary: [{ parameter: 'start', percent: 1 }] })).not.toContainEqual(
      expect.objectContaining({ rule: 'L11' }),
    );
  });
});

describe('playing at random', () => {
  it('plays the same run for the same seed', () => {
    const hash = (seed: number) => playRandomly(sound, tankModel, seed).session.stateHash();
    expect(hash(7)).toBe(hash(7));
    expect(hash(8)).not.toBe(hash(7));
  });

  it('counts every run in one outcome', () => {
    const { runsByOutcome } = measureBaseline(sound, tankModel, 10);
    expect(Object.values(runsByOutcome).reduce((sum, runs) => sum + runs, 0)).toBe(10);
  });

  it('finds a case that chance plays well, one that gets stuck, and one that rewards the worst end', () => {
    const fair = { bestShare: 0.35, medianScore: 40, runsByOutcome: { full: 10 }, worstOutcomeMostScore: 39 };
    const found = (changes: Partial<typeof fair>) =>
      lintBaseline({ ...fair, ...changes }).map(({ rule }) => rule);
    expect(found({})).toEqual([]);
    expect(found({ bestShare: 0.36 })).toEqual(['L9']);
    expect(found({ medianScore: 41 })).toEqual(['L9']);
    expect(found({ worstOutcomeMostScore: 40 })).toEqual(['L13']);
    expect(lintBaseline({ ...fair, runsByOutcome: { stuck: 1 } })).toMatchObject([{ rule: 'L8' }]);
  });

  it('calls a run stuck where nothing is possible', () => {
    const waits = firstOf('actions', { needs: 'state(low)' })['actions'];
    const onlyPour = tankCase({
      actions: (waits as unknown[]).slice(0, 1),
      paths: { recommended: ['pour'] },
      rubric: [{ id: 'r', objective: 'fill', text: 'P', weight: 1, full: 'done(pour)', why: 'So.' }],
      examination: [],
    });
    expect(playRandomly(onlyPour, tankModel, 1).ending).toBeNull();
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
    expect(lintReach(closed)).toMatchObject([{ rule: 'L5', path: ['decisions', 0] }]);
  });
});
