import type { CompiledCase } from './compiled.ts';
import type { PatientModel } from './patient-model.ts';
import type { CaseProblem } from './problem.ts';
import type { CaseSource } from './schema.ts';

/**
 * Check what the schema cannot and turn a case into plain data.
 * `compiled` is null exactly where `problems` is not empty; every problem is listed, not only the first.
 */
export function compileCase(
  _source: CaseSource,
  _model: PatientModel | null,
): { compiled: CompiledCase | null; problems: CaseProblem[] } {
  throw new Error('not built yet');
}
