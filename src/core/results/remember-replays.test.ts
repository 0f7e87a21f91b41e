import { describe, expect, it } from 'vitest';
import type { CompiledCase } from '../case/compiled.ts';
import type { SavedAct } from '../record/case-run.ts';
import { rememberReplays } from './remember-replays.ts';

const caseOf = (hash: string): CompiledCase => ({ hash }) as CompiledCase;
const acts = (...names: string[]): SavedAct[] => names.map((act, minute) => ({ minute, act }));

describe('remembered replays', () => {
  let plays = 0;
  const remembered = rememberReplays((compiled, played) => {
    plays += 1;
    const isPossible = played.every(({ act }) => act !== 'impossible');
    const outcome = `${compiled.hash} ${played.map(({ minute, act }) => `${minute} ${act}`).join()}`;
    return isPossible ? { isEnded: true, outcome, score: 1, minute: played.length } : null;
  });

  it('play the same acts of the same case once, and a run that is not possible too', () => {
    const first = remembered(caseOf('a'), acts('look', 'wait'));
    expect(remembered(caseOf('a'), acts('look', 'wait'))).toBe(first);
    expect(remembered(caseOf('a'), acts('impossible'))).toBeNull();
    expect(remembered(caseOf('a'), acts('impossible'))).toBeNull();
    expect(plays).toBe(2);
  });

  it('are told apart by case, act and minute', () => {
    const runs = [
      remembered(caseOf('a'), acts('look')),
      remembered(caseOf('b'), acts('look')),
      remembered(caseOf('a'), [{ minute: 5, act: 'look' }]),
      remembered(caseOf('a'), acts('wait')),
    ];
    expect(new Set(runs.map((run) => run?.outcome)).size).toBe(4);
  });

  it('stay right when there are more than are kept', () => {
    for (let run = 0; run < 5000; run += 1)
      expect(remembered(caseOf('c'), [{ minute: run, act: 'look' }])?.outcome).toBe(`c ${run} look`);
    expect(remembered(caseOf('c'), [{ minute: 0, act: 'look' }])?.outcome).toBe('c 0 look');
  });
});
