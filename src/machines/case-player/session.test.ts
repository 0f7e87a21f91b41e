import { describe, expect, it, vi } from 'vitest';
import { compileCaseFile } from '../../../tests/unit/compile-case-file.ts';
import { playPath } from './play-path.ts';
import { createSession, replay } from './session.ts';

const { compiled } = compileCaseFile('tests/fixtures/courses/mini/knots/cases/mooring-in-a-gale.yaml', []);
const acts = (name: string) => compiled.paths[name] ?? [];

function played(list: readonly string[]) {
  const replayed = replay(compiled, null, list);
  if (!replayed.ok) throw new Error(`${replayed.problem.act} was ${replayed.problem.code}`);
  return replayed.value;
}

describe('a branching case', () => {
  it('ends in the outcome each path earns', () => {
    const endingOf = (path: string) => playPath(compiled, null, compiled.paths[path] ?? []).ending;
    expect(endingOf('recommended')).toMatchObject({ outcome: { id: 'snug' }, score: 100 });
    expect(endingOf('trap')).toMatchObject({ outcome: { id: 'adrift' }, score: 0 });
    expect(endingOf('lucky')).toMatchObject({ outcome: { id: 'chafed' } });
  });

  it('moves time only by what the learner does', () => {
    const session = createSession(compiled, null);
    expect(session.view().minute).toBe(0);
    session.perform('bow-line.bowline');
    expect(session.view().minute).toBe(5);
    expect(session.log).toEqual([{ minute: 0, act: 'bow-line.bowline' }]);
  });

  it('cuts a watch short when a decision opens', () => {
    const view = played(['bow-line.clove', 'wait-1h']).view();
    expect(view.minute).toBe(30);
    expect(view.openDecision?.id).toBe('stern-line');
  });

  it('blocks every act until a blocking decision is answered, and says so', () => {
    const session = createSession(compiled, null);
    const wait = session
      .view()
      .groups.flatMap((group) => group.acts)
      .find((act) => act.key === 'wait-1h');
    expect(wait).toMatchObject({ enabled: false, reasonDisabled: { code: 'answer-first' } });
    expect(session.perform('wait-1h')).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
    expect(session.log).toEqual([]);
  });

  it('offers the options of the open decision by the keys that perform takes', () => {
    const session = createSession(compiled, null);
    const keys = session.view().openDecision?.options.map((option) => option.key);
    expect(keys).toEqual(['bow-line.bowline', 'bow-line.clove']);
    expect(session.perform('no-such-act')).toMatchObject({ ok: false, problem: { code: 'unknown-act' } });
  });

  it('shows a result only when it is ready', () => {
    const asked = played(['bow-line.bowline', 'harbor-master']).view();
    expect(asked.pending).toEqual([
      {
        act: 'harbor-master',
        label: 'Ask the harbor master for the load on your line',
        orderedMinute: 5,
        readyMinute: 40,
      },
    ]);
    expect(asked.results).toEqual([]);
    const later = played([
      'bow-line.bowline',
      'harbor-master',
      'wait-1h',
      'stern-line.loop',
      'wait-1h',
    ]).view();
    expect(later.results).toMatchObject([{ labs: [{ lab: 'line-load', value: 3.2 }], readyMinute: 40 }]);
    expect(later.pending).toEqual([]);
  });

  it('shows only the texts of a test whose condition holds', () => {
    const view = played(['bow-line.bowline', 'feel-line']).view();
    expect(view.results[0]?.texts).toEqual(['It hums; the load is steady.']);
  });

  it('does not let an act be repeated where the author did not allow it', () => {
    const session = played(['bow-line.bowline', 'add-stopper']);
    expect(session.perform('add-stopper')).toMatchObject({ ok: false });
  });

  it('refuses everything after the end', () => {
    const session = played(acts('trap'));
    expect(session.view().status).toBe('ended');
    expect(session.perform('wait-1h')).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
  });
});

describe('a session', () => {
  it('gives the same view until an act changes it, and tells its listeners', () => {
    const session = createSession(compiled, null);
    const listener = vi.fn();
    const unsubscribe = session.subscribe(listener);
    const before = session.view();
    expect(session.view()).toBe(before);
    session.perform('wait-1h');
    expect(session.view()).toBe(before);
    session.perform('bow-line.bowline');
    expect(session.view()).not.toBe(before);
    expect(listener).toHaveBeenCalledTimes(1);
    unsubscribe();
    session.perform('add-stopper');
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('comes back from its log bit for bit, at every point of it', () => {
    const session = createSession(compiled, null);
    for (const act of acts('lucky')) {
      session.perform(act);
      const restored = played(session.log.map((one) => one.act));
      expect(restored.stateHash()).toBe(session.stateHash());
      expect(restored.view()).toEqual(session.view());
    }
  });

  it('names the first act of a log that cannot be', () => {
    expect(replay(compiled, null, ['bow-line.clove', 'midnight.check'])).toEqual({
      ok: false,
      problem: { code: 'not-allowed', act: 'midnight.check', minute: 2 },
    });
  });
});
