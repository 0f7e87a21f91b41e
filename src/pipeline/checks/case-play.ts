import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { lintEndings, playNamedPaths } from '#machines/case-player/lint/named-paths.ts';
import type { LintReport } from '#machines/case-player/lint/report.ts';
import { applyWaivers } from '#machines/case-player/lint/waivers.ts';
import type { YamlSource } from '../read/yaml-source.ts';

/** Plays a case in hundreds of ways, or remembers how that went. */
export type CaseLinter = (compiled: CompiledCase, model: PatientModel | null) => LintReport;

/** A linter that may have nothing to say of a case: one that has not been played in hundreds of ways yet. */
export type MaybeCaseLinter = (...given: Parameters<CaseLinter>) => LintReport | null;

/**
 * What playing a case shows. Without a report only its paths are played, which is quick: each act is possible in its
 * turn, and the run ends where `expect` says.
 */
export function checkPlay(
  compiled: CompiledCase,
  model: PatientModel | null,
  source: YamlSource,
  linter: MaybeCaseLinter | null,
): ContentIssue[] {
  const place = (path: readonly (string | number)[]) => ({ file: source.file, line: source.lineOf(path) });
  const report = linter?.(compiled, model) ?? null;
  if (report === null) {
    const found = lintEndings(compiled, playNamedPaths(compiled, model));
    return found.map(({ code, path, message }) => createIssue(code, place(path), { message }));
  }
  const { open, unused } = applyWaivers(report.findings, compiled.waive);
  return [
    ...open.map(({ code, path, message }) => createIssue(code, place(path), { message })),
    ...unused.map((index) => {
      const { rule = '', at = '' } = compiled.waive[index] ?? {};
      const message = `${rule} finds nothing at \`${at}\``;
      return createIssue('case-waiver-unused', place(['waive', index]), { message });
    }),
  ];
}
