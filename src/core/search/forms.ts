import type { GlossaryTerm } from '../glossary/schema.ts';
import { foldedWords, indexedWords } from './words.ts';

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
    const compounds = written
      .filter((form) => /^\S+-\S+$/.test(form))
      .map((form) => indexedWords(form).at(-1) ?? '');
    return [...new Set([...written.map((form) => foldedWords(form).join(' ')), ...compounds])].filter(
      (form) => form !== '',
    );
  }).filter((forms) => forms.length > 1);
}

/**
 * The forms as a table to look up: each form first, then the other ways to write it. One
 * abbreviation may stand for several terms: all count.
 * @param isUseful whether texts may hold such a form, such as one in the language they are written in
 */
export function tabulateForms(
  allForms: Iterable<Forms>,
  stem: (word: string) => string,
  isUseful: (form: string) => boolean,
): Forms[] {
  const table = new Map<string, Set<string>>();
  for (const forms of allForms) {
    for (const form of forms) {
      const key = stemAll(form.split(' '), stem);
      const known = table.get(key) ?? new Set([form]);
      for (const other of forms) if (other !== form && isUseful(other)) known.add(other);
      table.set(key, known);
    }
  }
  return [...table.values()].filter(({ size }) => size > 1).map((forms) => [...forms]);
}

/**
 * Parts of long forms by which their terms are known too: what is left without some of the words
 * before or after. Only those that belong to one term, and are no form of their own; and single words
 * only where nothing but the glossary has them, so that alone they would lead nowhere else.
 */
export function shortenForms(
  allForms: readonly Forms[],
  stem: (word: string) => string,
  isElsewhere: (word: string) => boolean,
): Forms[] {
  const whole = new Set(allForms.flat().map((form) => stemAll(form.split(' '), stem)));
  const owners = new Map<string, { part: string; forms: Forms } | null>();
  for (const forms of allForms) {
    const own = new Set<string>();
    for (const part of forms.flatMap(partsOf)) {
      const words = part.split(' ');
      const key = stemAll(words, stem);
      if (whole.has(key) || own.has(key) || (words.length === 1 && isElsewhere(part))) continue;
      own.add(key);
      owners.set(key, owners.has(key) ? null : { part, forms });
    }
  }
  return [...owners.values()].flatMap((owner) => (owner === null ? [] : [[owner.part, ...owner.forms]]));
}

const partsOf = (form: string): string[] => {
  const words = form.split(' ');
  return words.flatMap((_, start) =>
    words
      .slice(start)
      .map((__, length) => words.slice(start, start + length + 1))
      .filter(({ length }) => length < words.length)
      .map((part) => part.join(' ')),
  );
};

/** `stem` makes plurals and singulars one. */
export const stemAll = (words: readonly string[], stem: (word: string) => string): string =>
  words.map(stem).join(' ');

/** The word by whose shard a form is found: its first that is no stop word, so that a question loads nothing for "what is". */
export const tellingWord = (
  words: readonly string[],
  isStopWord: (word: string) => boolean,
): string | undefined => words.find((word) => !isStopWord(word));
