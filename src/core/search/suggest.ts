import { foldedWords } from './words.ts';

const mostSuggestions = 5;

/** The terms most like what was typed; where none is like it, the first ones: each leads somewhere. */
export function suggestTerms(query: string, terms: readonly string[]): string[] {
  const typed = pairsOf(query.slice(0, 200));
  return terms
    .map((term, index) => ({ term, index, likeness: likeness(typed, pairsOf(term)) }))
    .sort((a, b) => b.likeness - a.likeness || a.index - b.index)
    .slice(0, mostSuggestions)
    .map(({ term }) => term);
}

/** Neighboring letters, the beginning of a word with it. */
const pairsOf = (text: string): Set<string> =>
  new Set(
    foldedWords(text).flatMap((word) =>
      Array.from(` ${word}`, (letter, index) => letter + (word[index] ?? '')).slice(0, -1),
    ),
  );

/** Sørensen and Dice's: what both have, as a share of what they have. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size || 1);
}
