import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import type { LintFinding } from './finding.ts';
import { lintNamedPaths } from './named-paths.ts';
import { lintBaseline, measureBaseline } from './random-play.ts';
import { lintReach } from './reach.ts';

/** Everything that playing the case tells about it. Takes seconds where the case has a model. */
export function lintCase(
  compiled: CompiledCase,
  model: PatientModel | null,
  options: { readonly randomRuns: number },
): readonly LintFinding[] {
  return [
    ...lintReach(compiled),
    ...lintNamedPaths(compiled, model),
    ...lintBaseline(measureBaseline(compiled, model, options.randomRuns)),
  ];
}
