import type { CompiledCase } from '#core/case/compiled.ts';

type FilePath = readonly (string | number)[];

/** Where the entry stands in its list of the case file. */
export function listPath(list: string, index: number): FilePath {
  return [list, index];
}

const lists = { action: 'actions', examination: 'examination', investigation: 'investigations' } as const;

/** Where the act stands in the case file: the compiled list holds actions, examinations and investigations in turn. */
export function pathOfAct({ acts }: CompiledCase, id: string): FilePath {
  const act = acts.find((one) => one.id === id);
  if (act === undefined) return [];
  return [lists[act.kind], acts.filter(({ kind }) => kind === act.kind).indexOf(act)];
}
