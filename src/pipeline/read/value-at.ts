import type { ValuePath } from './yaml-source.ts';

/** The value at `path` inside plain data; undefined where the path leads nowhere. */
export function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[step] : undefined,
    value,
  );
}
