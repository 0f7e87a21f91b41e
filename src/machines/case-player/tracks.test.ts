import { describe, expect, it } from 'vitest';
import { compileTank } from '#core/case/tank-case.test-support.ts';
import { tankModel } from '#core/case/tank-model.test-support.ts';
import { createSession, replay } from './session.ts';

const rust = {
  id: 'rust',
  name: 'Rust',
  unit: 'g',
  digits: 1,
  start: 10,
  rate: 6,
  min: 0,
  max: 14,
  effects: { pour: { add: 1, rate: -3 }, 'open-tap': -20 },
};
const event = { id: 'red', when: 'rust > 12g', say: '{{rust}} g of rust.', evidence: 'narrative' };

function compiled(changes: Record<string, unknown> = {}) {
  return compileTank({ tracks: [rust], events: [event], ...changes });
}
function opened(track: Record<string, unknown> = {}) {
  const { compiled: rusty } = compiled({ tracks: [{ ...rust, ...track }] });
  if (rusty === null) throw new Error('the case does not compile');
  return createSession(rusty, tankModel);
}
const valueOf = (session: ReturnType<typeof opened>) => session.view().tracks[0]?.value;

describe('a track', () => {
  it('moves by its rate, and stays inside its range', () => {
    const session = opened();
    expect(valueOf(session)).toBe(10);
    session.perform('look');
    expect(valueOf(session)).toBeCloseTo(12, 9);
    for (let hours = 0; hours < 3; hours += 1) session.perform('wait');
    expect(valueOf(session)).toBe(14);
  });

  it('takes a step and another rate at the end of an act', () => {
    const session = opened({ max: 100 });
    session.perform('pour');
    expect(valueOf(session)).toBeCloseTo(12, 9);
    session.perform('look');
    expect(valueOf(session)).toBeCloseTo(13, 9);
    session.perform('open-tap');
    expect(valueOf(session)).toBe(0);
  });

  it('is read by conditions and texts, and sampled for the debrief, marked as authored', () => {
    const session = opened({ max: 100 });
    session.perform('wait');
    const { feed, history } = session.view();
    expect(feed).toContainEqual(expect.objectContaining({ kind: 'event', text: '12.1 g of rust.' }));
    const series = history.series.find(({ variable }) => variable.id === 'rust');
    expect(series?.variable.authored).toBe(true);
    expect(series?.values[0]).toBe(10);
  });

  it('belongs to the state that a run is told by, and comes back from the log', () => {
    const session = opened();
    const other = opened({ start: 11 });
    for (const one of [session, other]) one.perform('pour');
    expect(session.stateHash()).not.toBe(other.stateHash());
    const restored = replay(session.compiled, tankModel, ['pour']);
    expect(restored.ok && restored.value.stateHash()).toBe(session.stateHash());
  });
});

describe('a track that cannot be', () => {
  const problemsOf = (track: Record<string, unknown>) =>
    compiled({ tracks: [{ ...rust, ...track }] }).problems.map(({ code, path }) => [code, path.join('.')]);

  it.each([
    [{ unit: 'barrels' }, 'case-unit', 'tracks.0.unit'],
    [{ start: 99 }, 'case-track', 'tracks.0.start'],
    [{ min: 14 }, 'case-track', 'tracks.0.start'],
    [{ id: 'level' }, 'case-duplicate-id', 'tracks.0.id'],
    [{ effects: { fly: 1 } }, 'case-unknown-name', 'tracks.0.effects.fly'],
    [{ effects: { pour: 0 } }, 'case-track', 'tracks.0.effects.pour'],
  ])('is reported at its place: %j', (track, code, path) => {
    expect(problemsOf(track)).toContainEqual([code, path]);
  });
});
