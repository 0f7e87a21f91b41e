import type { CursorPath } from './cursor-path.ts';

/** The part of a JSON Schema that the help reads. */
export interface HelpSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly HelpSchema[];
  readonly oneOf?: readonly HelpSchema[];
  readonly properties?: Readonly<Record<string, HelpSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | HelpSchema;
  readonly items?: HelpSchema;
  readonly description?: string;
}

/** What the schema says of the key under the cursor. */
export interface KeyHelp {
  /** Null at the root of the file. */
  readonly key: string | null;
  readonly description: string | null;
  /** Words such as `string`, `array`; empty where any will do. */
  readonly types: readonly string[];
  /** The only values it takes; empty where there are others. */
  readonly values: readonly string[];
  /** Keys of the group at this place or, on a plain value, of the group around it; those that must be there first. */
  readonly keys: readonly { readonly name: string; readonly isRequired: boolean }[];
}

/** Null where the schema knows no such place. */
export function helpAt(schema: HelpSchema, path: CursorPath): KeyHelp | null {
  let around: readonly HelpSchema[] = [];
  let here = branchesOf(schema);
  for (const step of path) {
    const next = here.flatMap((branch) => stepInto(branch, step));
    if (next.length === 0) return null;
    around = step === '[]' ? around : here;
    here = next.flatMap(branchesOf);
  }
  const own = keysOf(here);
  return {
    key: path.findLast((step) => step !== '[]') ?? null,
    description: here.find(({ description }) => description !== undefined)?.description ?? null,
    types: unique(here.flatMap(({ type }) => (type === undefined ? [] : [type].flat()))),
    values: valuesOf(here),
    keys: own.length > 0 ? own : keysOf(around),
  };
}

/** A union as its branches; each keeps what the union says of itself. */
function branchesOf(schema: HelpSchema): readonly HelpSchema[] {
  const inner = schema.anyOf ?? schema.oneOf;
  if (inner === undefined) return [schema];
  return inner.flatMap(branchesOf).map((branch) => ({
    ...branch,
    ...(schema.description === undefined ? {} : { description: schema.description }),
  }));
}

function stepInto({ items, properties, additionalProperties }: HelpSchema, step: string): HelpSchema[] {
  if (step === '[]') return items === undefined ? [] : [items];
  const own = properties !== undefined && Object.hasOwn(properties, step) ? properties[step] : undefined;
  if (own !== undefined) return [own];
  return typeof additionalProperties === 'object' ? [additionalProperties] : [];
}

function valuesOf(branches: readonly HelpSchema[]): readonly string[] {
  const all = branches.map((branch) => ('const' in branch ? [branch.const] : (branch.enum ?? null)));
  return all.includes(null) ? [] : unique(all.flatMap((values) => values ?? []).map(String));
}

/** A key must be there where every form of the group asks for it. */
function keysOf(branches: readonly HelpSchema[]): KeyHelp['keys'] {
  const groups = branches.filter(({ properties }) => properties !== undefined);
  const names = unique(groups.flatMap(({ properties = {} }) => Object.keys(properties)));
  return names
    .map((name) => ({ name, isRequired: groups.every(({ required = [] }) => required.includes(name)) }))
    .toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired));
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
