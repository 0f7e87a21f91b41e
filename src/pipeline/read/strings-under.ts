import type { ValuePath } from './yaml-source.ts';

export interface FoundString {
  readonly path: ValuePath;
  readonly text: string;
}

/** Every text below a value of a YAML file, with the path to it. */
export function* stringsUnder(value: unknown, path: ValuePath = []): Generator<FoundString> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) {
    for (const [at, entry] of value.entries()) yield* stringsUnder(entry, [...path, at]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) yield* stringsUnder(entry, [...path, key]);
  }
}
