import type { Reference } from './schema.ts';

export interface ReferenceGroups {
  /** In the order and with the numbers of the source publication's own list. */
  readonly ofSource: readonly Reference[];
  /** The rest, by first author and year as `formatReference` prints them. */
  readonly added: readonly Reference[];
}

export function groupReferences(
  references: Iterable<Reference>,
  format: (reference: Reference) => string,
): ReferenceGroups {
  const all = [...references];
  const numberOf = (reference: Reference): number => reference['source-number'] ?? 0;
  return {
    ofSource: all
      .filter((reference) => numberOf(reference) > 0)
      .sort((one, other) => numberOf(one) - numberOf(other)),
    added: all
      .filter((reference) => numberOf(reference) === 0)
      .sort((one, other) => format(one).localeCompare(format(other), 'en')),
  };
}
