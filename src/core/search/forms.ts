import type { GlossaryTerm } from '../glossary/schema.ts';
import { foldedWords } from './words.ts';

/**
 * All the ways to write one thing, each as folded words joined by spaces: name, abbreviations,
 * spellings, synonyms, Arabic. Whoever types one finds the texts that use another.
 */
export type Forms = readonly string[];

export function collectForms(terms: Iterable<GlossaryTerm>): Forms[] {
  return Array.from(terms, ({ term, abbreviations, spellings, synonyms, arabic }) => {
    const written = [
      term,
      ...abbreviations,
      ...spellings,
      ...synonyms,
      // A second Arabic name stands in parentheses.
      ...(arabic?.split(/[()،؛/]/) ?? []),
    ];
    return [...new Set(written.map((form) => foldedWords(form).join(' ')))].filter((form) => form !== '');
  }).filter((forms) => forms.length > 1);
}

export interface FormTable {
  /** The other forms of what these words write; empty where they write no known term. */
  alternativesOf(words: readonly string[]): readonly string[];
  /** Words of the longest form. */
  readonly longest: number;
}

/** `stem` makes plurals and singulars one. One abbreviation may stand for several terms: all count. */
export function createFormTable(allForms: readonly Forms[], stem: (word: string) => string): FormTable {
  const keyOf = (words: readonly string[]): string => words.map(stem).join(' ');
  const table = new Map<string, Set<string>>();
  let longest = 1;
  for (const forms of allForms) {
    for (const form of forms) {
      const words = form.split(' ');
      longest = Math.max(longest, words.length);
      const known = table.get(keyOf(words)) ?? new Set();
      for (const other of forms) if (other !== form) known.add(other);
      table.set(keyOf(words), known);
    }
  }
  return { longest, alternativesOf: (words) => [...(table.get(keyOf(words)) ?? [])] };
}
