import { describe, expect, it } from 'vitest';
import { compileCaseFile } from '../../../tests/unit/compile-case-file.ts';
import { playPath } from './play-path.ts';
import { createSession, replay, type CaseSession } from './session.ts';

const { compiled } = compileCaseFile('tests/fixtures/courses/mini/knots/cases/mooring-in-a-gale.yaml', []);

function stepThrough(session: CaseSession, steps = Number.POSITIVE_INFINITY): string[] {
  const told: string[] = [];
  for (let step = session.view().workedStep; step !== null && told.length < steps;) {
    told.push(`${String(step.number)}/${String(step.of)} ${step.key}`);
    session.perform(step.key);
    step = session.view().workedStep;
  }
  return told;
}

describe('a worked run', () => {
  it('does what the recommended path does, to the last bit', () => {
    const session = createSession(compiled, null);
    const told = stepThrough(session);
    const recommended = playPath(compiled, null, compiled.paths['recommended'] ?? []).session;
    expect(session.stateHash()).toBe(recommended.stateHash());
    expect(session.view().ending?.outcome.id).toBe('snug');
    expect(told.slice(0, 4)).toEqual([
      '1/7 bow-line.bowline',
      '2/7 add-stopper',
      '3/7 wait-1h',
      '4/7 stern-line.loop',
    ]);
  });

  it('stays at a repeated step until a decision opens', () => {
    const session = createSession(compiled, null);
    const told = stepThrough(session);
    const waits = told.filter((step) => step === '5/7 wait-1h');
    expect(waits.length).toBeGreaterThan(1);
    expect(told[told.lastIndexOf('5/7 wait-1h') + 1]).toBe('6/7 midnight.check');
  });

  it('names the step by the words of the act or the option', () => {
    const session = createSession(compiled, null);
    expect(session.view().workedStep).toMatchObject({
      label: 'A bowline through the ring',
      claims: ['K001'],
    });
    stepThrough(session, 1);
    expect(session.view().workedStep).toMatchObject({ label: 'Tie a stopper behind the bow loop' });
  });

  it('stands where it was left after its log is replayed', () => {
    const session = createSession(compiled, null);
    stepThrough(session, 6);
    const restored = replay(
      compiled,
      null,
      session.log.map(({ act }) => act),
    );
    expect(restored.ok && restored.value.view().workedStep).toEqual(session.view().workedStep);
  });

  it('has no next step once something else was done', () => {
    const session = createSession(compiled, null);
    session.perform('bow-line.clove');
    expect(session.view().workedStep).toBeNull();
  });
});

describe('hints', () => {
  it('are there while their moment lasts', () => {
    const session = createSession(compiled, null);
    const ids = () => session.view().hints.map(({ id }) => id);
    expect(ids()).toEqual([]);
    session.perform('bow-line.bowline');
    expect(ids()).toEqual(['slack-loop']);
    session.perform('add-stopper');
    expect(ids()).toEqual([]);
    session.perform('wait-1h');
    expect(ids()).toEqual(['turning-pull']);
  });
});
