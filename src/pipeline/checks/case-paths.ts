import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { playPath } from '#machines/case-player/play-path.ts';
import type { YamlSource } from '../read/yaml-source.ts';

/** Plays every path of a case: each act is possible in its turn, and the run ends where `expect` says. */
export function checkCasePaths(
  compiled: CompiledCase,
  model: PatientModel | null,
  source: YamlSource,
): ContentIssue[] {
  return Object.entries(compiled.paths).flatMap(([path, acts]) => {
    const { ending, problem } = playPath(compiled, model, acts);
    const { file } = source;
    if (problem !== null) {
      const line = source.lineOf(['paths', path, problem.step]);
      return [createIssue('case-act-refused', { file, line }, { path, act: problem.act })];
    }
    const expected = compiled.expect[path] ?? [];
    if (ending !== null && expected.includes(ending.outcome.id)) return [];
    const place = { file, line: source.lineOf(['paths', path]) };
    return [createIssue('case-ending', place, { path, ending: ending?.outcome.id ?? null, expected })];
  });
}
