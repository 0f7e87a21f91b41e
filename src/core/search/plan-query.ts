import { correctWord } from './correct-word.ts';
import type { FormTable } from './forms.ts';
import { findWords } from './words.ts';

/** What a plan needs to know of an index. */
export interface Lexicon {
  /** Every folded word of the documents and of the glossary's forms, with its number of uses. */
  readonly words: ReadonlyMap<string, number>;
  readonly forms: FormTable;
  readonly stem: (word: string) => string;
  readonly isStopWord: (word: string) => boolean;
}

/** One thing the query asks for. A document that has all stems of any one way has it. */
export interface Concept {
  readonly ways: readonly Way[];
}

export interface Way {
  readonly stems: readonly string[];
  /** 1 for what was typed; less for what it may stand for. */
  readonly weight: number;
}

/** A word that no document has, and what was searched in its place. */
export interface Correction {
  readonly typed: string;
  readonly used: string;
}

export interface QueryPlan {
  readonly concepts: readonly Concept[];
  readonly corrections: readonly Correction[];
}

const mostWords = 16;
const longestWord = 40;
const mostCompletions = 12;
const otherFormWeight = 0.8;
const completionWeight = 0.6;
const correctionWeight = 0.7;

/** Turns anything typed into concepts. Never throws; a query of nothing known has no concepts. */
export function planQuery(query: string, lexicon: Lexicon): QueryPlan {
  const found = findWords(query.slice(0, mostWords * longestWord)).slice(0, mostWords);
  const last = found.at(-1);
  const isTyping = last !== undefined && last.end === query.length;
  const words = found.map(({ folded }, index) =>
    readWord(folded.slice(0, longestWord), isTyping && index === found.length - 1, lexicon),
  );
  const concepts: Concept[] = [];
  for (let start = 0; start < words.length;) {
    const { concept, length } = readConcept(words, start, lexicon);
    if (concept !== undefined) concepts.push(concept);
    start += length;
  }
  return { concepts, corrections: words.flatMap(({ correction }) => correction ?? []) };
}

interface ReadWord {
  readonly best: string;
  readonly weight: number;
  /** Other words it may be: completions of the last word, or equally near corrections. */
  readonly others: readonly string[];
  readonly correction?: Correction;
}

/** Exact and prefix first; corrections only for a word that neither finds. */
function readWord(typed: string, isTyping: boolean, lexicon: Lexicon): ReadWord {
  const completions = isTyping ? completeWord(typed, lexicon) : [];
  const isKnown = lexicon.words.has(typed) || lexicon.isStopWord(typed) || hasStem(typed, lexicon);
  if (isKnown || completions.length > 0) return { best: typed, weight: 1, others: completions };
  const [used, ...others] = correctWord(typed, lexicon.words);
  if (used === undefined) return { best: typed, weight: 1, others: [] };
  return { best: used, weight: correctionWeight, others, correction: { typed, used } };
}

function hasStem(typed: string, { words, stem }: Lexicon): boolean {
  const wanted = stem(typed);
  for (const word of words.keys()) if (stem(word) === wanted) return true;
  return false;
}

function completeWord(typed: string, { words }: Lexicon): string[] {
  return [...words]
    .filter(([word]) => word.length > typed.length && word.startsWith(typed))
    .sort(([, uses], [, otherUses]) => otherUses - uses)
    .slice(0, mostCompletions)
    .map(([word]) => word);
}

/** The longest run of words that writes a known term, else the one word at `start`. */
function readConcept(
  words: readonly ReadWord[],
  start: number,
  lexicon: Lexicon,
): { concept: Concept | undefined; length: number } {
  for (let length = Math.min(lexicon.forms.longest, words.length - start); length > 1; length -= 1) {
    const run = words.slice(start, start + length);
    const others = lexicon.forms.alternativesOf(run.map(({ best }) => best));
    if (others.length === 0) continue;
    const weight = Math.min(...run.map((word) => word.weight));
    const typed = toWay(
      run.map(({ best }) => best),
      weight,
      lexicon,
    );
    return { concept: toConcept([typed, ...toWays(others, weight * otherFormWeight, lexicon)]), length };
  }
  const word = words[start];
  return { concept: word && toConcept(waysOf(word, lexicon)), length: 1 };
}

function waysOf({ best, weight, others }: ReadWord, lexicon: Lexicon): Way[] {
  return [
    toWay([best], weight, lexicon),
    ...toWays(lexicon.forms.alternativesOf([best]), weight * otherFormWeight, lexicon),
    ...toWays(others, weight * completionWeight, lexicon),
  ];
}

const toWays = (forms: readonly string[], weight: number, lexicon: Lexicon): Way[] =>
  forms.map((form) => toWay(form.split(' '), weight, lexicon));

function toWay(words: readonly string[], weight: number, { stem, isStopWord }: Lexicon): Way {
  return { stems: [...new Set(words.filter((word) => !isStopWord(word)).map(stem))], weight };
}

function toConcept(ways: readonly Way[]): Concept | undefined {
  const useful = ways.filter(({ stems }) => stems.length > 0);
  return useful.length === 0 ? undefined : { ways: useful };
}
