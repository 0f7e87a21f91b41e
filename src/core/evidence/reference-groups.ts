import { citationSupports, printedStates, type Printed, type Reference } from './schema.ts';

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

export interface PrintedCounts {
  readonly total: number;
  readonly correctly: Readonly<Record<Printed['correctly'], number>>;
  readonly supports: Readonly<Record<Printed['supports'], number>>;
}

/** How the source's own list was printed and used, over the references that say so. */
export function countPrinted(references: readonly Reference[]): PrintedCounts {
  const printed = references.flatMap((reference) => reference.printed ?? []);
  const count = (test: (one: Printed) => boolean): number => printed.filter(test).length;
  return {
    total: printed.length,
    correctly: tally(printedStates, (state) => count(({ correctly }) => correctly === state)),
    supports: tally(citationSupports, (state) => count(({ supports }) => supports === state)),
  };
}

function tally<Key extends string>(keys: readonly Key[], count: (key: Key) => number): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, number>;
}
