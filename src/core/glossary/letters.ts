import type { GlossaryTerm } from './schema.ts';

export interface LetterGroup {
  /** A capital letter; `#` for terms that begin with none, Greek prefixes included. */
  readonly letter: string;
  readonly terms: readonly GlossaryTerm[];
}

/** Terms from A to Z, whatever their order in the file. */
export function groupByLetter(terms: Iterable<GlossaryTerm>): LetterGroup[] {
  const sorted = [...terms].sort((one, other) => one.term.localeCompare(other.term, 'en'));
  const groups = Map.groupBy(sorted, ({ term }) => {
    const first = term.charAt(0).toUpperCase();
    return /[A-Z]/.test(first) ? first : '#';
  });
  return [...groups].map(([letter, members]) => ({ letter, terms: members }));
}
