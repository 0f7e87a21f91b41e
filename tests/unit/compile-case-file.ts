import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compileCase } from '#core/case/compile.ts';
import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import { caseSchema } from '#core/case/schema.ts';

/** The compiled case in `file`; throws with every problem it has. */
export function compileCaseFile(
  file: string,
  models: readonly PatientModel[],
): { compiled: CompiledCase; model: PatientModel | null } {
  const source = caseSchema.parse(parse(readFileSync(file, 'utf8')));
  const model = models.find(({ id }) => id === source.model) ?? null;
  const { compiled, problems } = compileCase(source, model);
  if (compiled === null) {
    throw new Error(
      problems.map((problem) => `${problem.path.join('.')}: ${problem.message}. ${problem.hint}`).join('\n'),
    );
  }
  return { compiled, model };
}
