import { parse } from 'yaml';
import * as z from 'zod/mini';
import { limits } from '#core/assignment/limits.ts';
import { compileCase } from '#core/case/compile.ts';
import type { CompiledCase } from '#core/case/compiled.ts';
import { caseSchema } from '#core/case/schema.ts';
import { patientModels } from '#core/patient/registry.ts';
import { fail, ok, type Result } from '#core/result.ts';

z.config({ jitless: true });

/**
 * An instructor's own case as text, compiled as the build compiles the course's. The workbench plays what this makes, the
 * learner's page plays it, and collecting replays it: one hash, one id, one score. Its id is `own-` and the first twelve
 * digits of its hash, whatever its author called it, so that no run of it can count as a run of a case of the course.
 * The problem is one sentence for its author. Never throws.
 */
export function compileOwnCase(yaml: string): Result<CompiledCase, string> {
  if (yaml.length > limits.ownCharacters) return fail(`> ${String(limits.ownCharacters)}`);
  try {
    // Aliases that unfold a small file into a huge one make `parse` throw.
    const parsed = z.safeParse(caseSchema, parse(yaml));
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return fail(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
    }
    const model = patientModels.get(parsed.data.model ?? '') ?? null;
    const { compiled, problems } = compileCase(parsed.data, model);
    if (compiled === null) return fail(problems[0]?.message ?? '');
    if (lastsTooLong(compiled)) return fail(`clock.end: > ${String(limits.ownDays)} d`);
    return ok({ ...compiled, id: `own-${compiled.hash.slice(0, 12)}` });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

export const lastsTooLong = ({ endMinutes }: CompiledCase): boolean => endMinutes > limits.ownDays * 24 * 60;
