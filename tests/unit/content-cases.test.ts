import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import { patientModels } from '#core/patient/registry.ts';
import { playIssues } from '#core/issue/play-issues.ts';
import { playRandomly } from '#machines/case-player/lint/random-play.ts';
import { applyWaivers } from '#machines/case-player/lint/waivers.ts';
import { replay } from '#machines/case-player/session.ts';
import { createCachedLinter } from '#pipeline/case-lint/cached-linter.ts';
import { loadSite } from '#pipeline/load-site.ts';
import { formatLintTable } from '#pipeline/reporters/case-lint.ts';

/** Every case that ships, played. What a case must stand up to is the study's linter: docs/AUTHORING.md, "Checks by playing". */
const { site } = loadSite(resolve('content'));
const shipped = [...site.courses.values()].flatMap(({ course, cases }) =>
  [...cases.values()].map((compiled): [string, CompiledCase, PatientModel | null] => [
    `${course.id}/${compiled.id}`,
    compiled,
    patientModels.get(compiled.model?.id ?? '') ?? null,
  ]),
);
/** Quick where `npm run content` has played the same cases before: the reports are kept under the hash of all they rest on. */
const lint = createCachedLinter();

it('ships at least one case', () => {
  expect(shipped.length).toBeGreaterThan(0);
});

describe.each(shipped)('%s', (_, compiled, model) => {
  it('lints clean', { timeout: 300_000 }, () => {
    const report = lint(compiled, model);
    const { open, unused } = applyWaivers(report.findings, compiled.waive);
    const errors = open.filter(({ code }) => playIssues[code].severity === 'error');
    expect(errors, formatLintTable(compiled, report)).toEqual([]);
    expect(unused).toEqual([]);
  });

  it('ends best and with at least 90 points as recommended, and by chance in at most 35 % of 300 runs', () => {
    const { paths, chance } = lint(compiled, model);
    const topRank = Math.max(...compiled.outcomes.map(({ rank }) => rank));
    const best = compiled.outcomes.find(({ rank }) => rank === topRank);
    const recommended = paths.find(({ name }) => name === 'recommended');
    expect(recommended?.outcome).toBe(best?.id);
    expect(recommended?.score).toBeGreaterThanOrEqual(90);
    expect(chance?.runs).toBe(300);
    expect(chance?.bestShare).toBeLessThanOrEqual(0.35);
  });

  it('comes back from the log of a random run bit for bit', () => {
    for (const seed of [1, 2, 3]) {
      const session = playRandomly(compiled, model, seed);
      const replayed = replay(
        compiled,
        model,
        session.log.map(({ act }) => act),
      );
      expect(replayed.ok && replayed.value.stateHash()).toBe(session.stateHash());
      expect(replayed.ok && replayed.value.view()).toEqual(session.view());
    }
  });
});
