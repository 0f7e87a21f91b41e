import type { Lexicon } from './lexicon.ts';
import { otherSpellings } from './spelling.ts';
import { findWords } from './words.ts';

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
const longestCompound = 3;
const otherFormWeight = 0.8;
const spellingWeight = 0.95;
const completionWeight = 0.6;
const correctionWeight = 0.7;

/** Turns anything typed into concepts. Never throws; a query of nothing known has no concepts. */
export function planQuery(query: string, lexicon: Lexicon): QueryPlan {
  const found = findWords(query.slice(0, mostWords * longestWord)).slice(0, mostWords);
  const last = found.at(-1);
  const isTyping = last !== undefined && last.end === query.length;
  const words = found.flatMap(({ folded }, index) =>
    readWord(folded.slice(0, longestWord), {
      lexicon,
      isTyping: isTyping && index === found.length - 1,
      isAlone: found.length === 1,
    }),
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
  /** Other words it may be, with how much each counts. */
  readonly others: readonly { readonly word: string; readonly weight: number }[];
  readonly correction?: Correction;
}

interface Reading {
  readonly lexicon: Lexicon;
  readonly isTyping: boolean;
  readonly isAlone: boolean;
}

/** Exact, other spelling and prefix first; corrections only for a word that none of these finds. */
function readWord(typed: string, { lexicon, isTyping, isAlone }: Reading): ReadWord[] {
  const isStopWord = lexicon.isStopWord(typed);
  if (isStopWord && !(isTyping && isAlone)) return [{ best: typed, weight: 1, others: [] }];
  const weigh = (words: readonly string[], weight: number) => words.map((word) => ({ word, weight }));
  const spellings = otherSpellings(typed).filter((word) => lexicon.isKnown(word));
  const completions = isTyping ? lexicon.complete(typed) : [];
  const others = [...weigh(spellings, spellingWeight), ...weigh(completions, completionWeight)];
  if (isStopWord || lexicon.isKnown(typed) || others.length > 0) return [{ best: typed, weight: 1, others }];
  const [used, ...equals] = lexicon.correct(typed, isTyping);
  if (used === undefined) return [{ best: typed, weight: 1, others: [] }];
  const correction = { typed, used };
  const [best = used, ...rest] = used.split(' ');
  const also = weigh(equals, correctionWeight * completionWeight);
  return [
    { best, weight: correctionWeight, others: also, correction },
    ...rest.map((word) => ({ best: word, weight: correctionWeight, others: [] })),
  ];
}

/** The longest run of words that writes a known term or a word that others join, else the one word at `start`. */
function readConcept(
  words: readonly ReadWord[],
  start: number,
  lexicon: Lexicon,
): { concept: Concept | undefined; length: number } {
  const longest = Math.min(Math.max(lexicon.longestForm, longestCompound), words.length - start);
  for (let length = longest; length > 1; length -= 1) {
    const run = words.slice(start, start + length);
    const best = run.map((word) => word.best);
    const others = lexicon.alternativesOf(best);
    const joined =
      canJoin(best, words.length, lexicon) && lexicon.isKnown(best.join('')) ? [best.join('')] : [];
    if (others.length === 0 && joined.length === 0) continue;
    const weight = Math.min(...run.map((word) => word.weight));
    return {
      concept: toConcept([
        toWay(best, weight, lexicon),
        ...toWays(joined, weight * spellingWeight, lexicon),
        ...toWays(others, weight * otherFormWeight, lexicon),
        ...lastWordOtherwise(run, weight, lexicon),
      ]),
      length,
    };
  }
  const word = words[start];
  return { concept: word && toConcept(waysOf(word, lexicon)), length: 1 };
}

/** "in patient" may be one word, but in a whole question no stop word is half of another: that would load shards for each. */
const canJoin = (run: readonly string[], words: number, { isStopWord }: Lexicon): boolean =>
  run.length <= longestCompound && (run.length === words || !run.some(isStopWord));

/** A term whose last word is still being typed, or could be read otherwise. */
function lastWordOtherwise(run: readonly ReadWord[], weight: number, lexicon: Lexicon): Way[] {
  const before = run.slice(0, -1).map(({ best }) => best);
  return (run.at(-1)?.others ?? []).map((other) =>
    toWay([...before, other.word], weight * other.weight, lexicon),
  );
}

function waysOf({ best, weight, others }: ReadWord, lexicon: Lexicon): Way[] {
  const readings = [{ word: best, weight: 1 }, ...others];
  return readings.flatMap((reading) => [
    toWay([reading.word], weight * reading.weight, lexicon),
    ...toWays(lexicon.alternativesOf([reading.word]), weight * reading.weight * otherFormWeight, lexicon),
  ]);
}

const toWays = (forms: readonly string[], weight: number, lexicon: Lexicon): Way[] =>
  forms.map((form) => toWay(form.split(' '), weight, lexicon));

function toWay(words: readonly string[], weight: number, { stem, isStopWord }: Lexicon): Way {
  return { stems: [...new Set(words.filter((word) => !isStopWord(word)).map(stem))], weight };
}

function toConcept(ways: readonly Way[]): Concept | undefined {
  const best = new Map<string, Way>();
  for (const way of ways) {
    const key = way.stems.join(' ');
    if (key !== '' && way.weight > (best.get(key)?.weight ?? 0)) best.set(key, way);
  }
  return best.size === 0 ? undefined : { ways: [...best.values()] };
}
