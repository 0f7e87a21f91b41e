import type { CompiledAct, CompiledCase, CompiledDecision, CompiledOption } from './compiled.ts';

/** One entry of a run's log: the key of an act (`abx`), or of an option (`d1.b`), and the minute it was begun. */
export interface TimedAct {
  readonly minute: number;
  readonly act: string;
}

/** What a key of a log stands for. */
export type NamedAct =
  | { readonly kind: 'act'; readonly act: CompiledAct }
  | { readonly kind: 'answer'; readonly decision: CompiledDecision; readonly option: CompiledOption };

/** The act or option that `key` names; null where the case has none such. */
export function findAct(compiled: CompiledCase, key: string): NamedAct | null {
  const act = compiled.acts.find(({ id }) => id === key);
  if (act !== undefined) return { kind: 'act', act };
  const [decisionId, optionId, ...rest] = key.split('.');
  const decision = compiled.decisions.find(({ id }) => id === decisionId);
  const option = decision?.options.find(({ id }) => id === optionId);
  if (decision === undefined || option === undefined || rest.length > 0) return null;
  return { kind: 'answer', decision, option };
}

/** Every key a log of this case may hold, in an order that only a change of the case changes. */
export function actKeys(compiled: CompiledCase): readonly string[] {
  return [
    ...compiled.acts.map(({ id }) => id),
    ...compiled.decisions.flatMap(({ id, options }) => options.map((option) => `${id}.${option.id}`)),
  ];
}

/** The author's words for `key`: the label of an act, the text of an option. */
export function labelOf(compiled: CompiledCase, key: string): string {
  const named = findAct(compiled, key);
  if (named === null) return key;
  return named.kind === 'act' ? named.act.label : named.option.text;
}

/** Watching only lets time pass: it is no act to compare, to move or to leave out. */
export function isWatch(compiled: CompiledCase, key: string): boolean {
  const named = findAct(compiled, key);
  return named?.kind === 'act' && named.act.watch;
}
