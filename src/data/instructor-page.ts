import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import { patientModels } from '#core/patient/registry.ts';
import { createCachedLinter } from '#pipeline/case-lint/cached-linter.ts';
import { ruleRows, type RuleRow } from '#pipeline/case-lint/rule-rows.ts';

const lint = createCachedLinter();

/** What the page for the instructor shows besides the case itself. */
export interface CaseInside {
  readonly compiled: CompiledCase;
  readonly model: PatientModel | null;
  readonly report: ReturnType<typeof lint>;
  readonly rules: readonly RuleRow[];
}

/** Quick in a build, which has linted every case before; otherwise the case is played now. */
export function lookInside(compiled: CompiledCase): CaseInside {
  const model = patientModels.get(compiled.model?.id ?? '') ?? null;
  const report = lint(compiled, model);
  return { compiled, model, report, rules: ruleRows(compiled, report) };
}
