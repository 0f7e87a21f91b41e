import { parse } from 'yaml';
import * as z from 'zod/mini';
import { compileCase } from '#core/case/compile.ts';
import type { CompiledCase } from '#core/case/compiled.ts';
import { caseSchema } from '#core/case/schema.ts';
import { patientModels } from '#core/patient/registry.ts';
import { fail, ok, type Result } from '#core/result.ts';

z.config({ jitless: true });

/** Thirty simulated days: every run ends by then, so that no file can keep a page busy for good. */
const mostMinutes = 43_200;

/** A case file as text, compiled; the problem is one sentence for whoever wrote it. Never throws. */
export function compileCaseText(yaml: string): Result<CompiledCase, string> {
  try {
    // Aliases could unfold a small file into a huge one.
    const parsed = z.safeParse(caseSchema, parse(yaml, { maxAliasCount: 0 }));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return fail(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
    }
    const model = patientModels.get(parsed.data.model ?? '') ?? null;
    const { compiled, problems } = compileCase(parsed.data, model);
    if (compiled === null) return fail(problems[0]?.message ?? '');
    return compiled.endMinutes > mostMinutes ? fail('clock.end: > 30 d') : ok(compiled);
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
