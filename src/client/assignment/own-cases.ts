import type { Assignment } from '#core/assignment/assignment.ts';
import type { CompiledCase } from '#core/case/compiled.ts';

/** The instructor's own cases of an assignment. Either list may be empty. */
export interface OwnCases {
  readonly compiled: ReadonlyMap<string, CompiledCase>;
  /** By id: the first thing that is wrong with it, in the words of the compiler. */
  readonly problems: ReadonlyMap<string, string>;
}

/** Compiles them as the build compiles a case. What that needs is loaded only for an assignment that carries one. */
export async function compileOwnCases({ tasks }: Assignment): Promise<OwnCases> {
  const compiled = new Map<string, CompiledCase>();
  const problems = new Map<string, string>();
  const own = tasks.filter((task) => task.kind === 'own-case');
  if (own.length === 0) return { compiled, problems };
  const { compileOwnCase } = await import('./compile-own-case.ts');
  for (const { id, yaml } of own) {
    const result = compileOwnCase(yaml);
    if (!result.ok) problems.set(id, result.problem);
    else if (result.value.id !== id) problems.set(id, `${id}: ${result.value.id}`);
    else compiled.set(id, result.value);
  }
  return { compiled, problems };
}
