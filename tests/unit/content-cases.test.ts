import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import { patientModels } from '#core/patient/registry.ts';
import { lintNamedPaths } from '#machines/case-player/lint/named-paths.ts';
import { lintBaseline, measureBaseline, playRandomly } from '#machines/case-player/lint/random-play.ts';
import { lintReach } from '#machines/case-player/lint/reach.ts';
import { replay } from '#machines/case-player/session.ts';
import { loadSite } from '#pipeline/load-site.ts';

/** Every case that ships, played. What a case must stand up to is the study's linter: docs/AUTHORING.md, "Checks by playing". */
const { site } = loadSite(resolve('content'));
const shipped = [...site.courses.values()].flatMap(({ course, cases }) =>
  [...cases.values()].map((compiled): [string, CompiledCase, PatientModel | null] => [
    `${course.id}/${compiled.id}`,
    compiled,
    patientModels.get(compiled.model?.id ?? '') ?? null,
  ]),
);
/** Enough to see a case drift; `npm run test:deep` plays what the study asks for. */
const RANDOM_RUNS = process.env['DEEP'] === '1' ? 300 : 40;

it('ships at least one case', () => {
  expect(shipped.length).toBeGreaterThan(0);
});

describe.each(shipped)('%s', (_, compiled, model) => {
  it('reaches every state of every region of its chart', () => {
    expect(lintReach(compiled)).toEqual([]);
  });

  it('ends each named path where it says, the recommended one best, also in a slightly different patient', () => {
    expect(lintNamedPaths(compiled, model)).toEqual([]);
  });

  it(
    'gives chance little: best outcome in at most 35 %, median score at most 40, under 40 in the worst outcome',
    {
      timeout: 180_000,
    },
    () => {
      const baseline = measureBaseline(compiled, model, RANDOM_RUNS);
      expect(lintBaseline(baseline), JSON.stringify(baseline)).toEqual([]);
    },
  );

  it('comes back from the log of a random run bit for bit', () => {
    for (const seed of [1, 2, 3]) {
      const { session } = playRandomly(compiled, model, seed);
      const replayed = replay(
        compiled,
        model,
        session.log.map(({ act }) => act),
      );
      expect(replayed.ok && replayed.value.stateHash()).toBe(session.stateHash());
      expect(replayed.ok && replayed.value.view()).toEqual(session.view());
    }
  });

  it('gives whoever only waits no more than 10 points', () => {
    const waits = compiled.acts.filter(({ watch }) => watch);
    const longest = waits.toSorted((a, b) => b.takesMinutes - a.takesMinutes)[0];
    const acts = Array.from({ length: 500 }, () => longest?.id ?? '');
    const played = replay(compiled, model, []);
    if (!played.ok) throw new Error('a new session always opens');
    for (const act of acts) if (played.value.status() === 'running') played.value.perform(act);
    expect(played.value.view().ending?.score).toBeLessThanOrEqual(10);
  });
});
