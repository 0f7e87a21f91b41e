import { findCorrections } from './find-corrections.ts';
import { stemAll, tellingWord } from './forms.ts';
import { shardAt, shardKey, wordsKey, type PartName } from './index-parts.ts';
import type { TermShard } from './pack/term-shard.ts';
import { isArabic, type StemWord } from './stemmer.ts';

/** What a plan needs to know of an index. */
export interface Lexicon {
  readonly stem: StemWord;
  readonly isStopWord: (word: string) => boolean;
  /** Whether a document has the word, in any of its endings. */
  isKnown(word: string): boolean;
  /** Words that begin so, the frequent first. */
  complete(beginning: string): readonly string[];
  /** Words that the writer of an unknown one may have meant, the likeliest first; two words where they were joined. */
  correct(word: string, isTyping: boolean): readonly string[];
  /** Other forms of what these words write; empty where they write no known term. */
  alternativesOf(words: readonly string[]): readonly string[];
  /** Words of the longest form. */
  readonly longestForm: number;
}

/** A lexicon of which only parts are loaded; it notes which others it was asked for. */
export interface PartialLexicon extends Lexicon {
  /** The shard that holds a stem, where it is loaded. */
  shardOf(stem: string): TermShard | undefined;
  /** Parts that were asked for since the last call and are not loaded. */
  takeWanted(): PartName[];
}

export interface LexiconSource {
  /** First keys of the term shards. */
  readonly terms: readonly string[];
  /** First letters of the lists of words. */
  readonly wordLists: readonly string[];
  readonly longestForm: number;
  readonly stopForms: readonly string[];
  readonly starters: readonly string[];
  readonly stem: StemWord;
  readonly isStopWord: (word: string) => boolean;
  /** Undefined where it is not loaded, or cannot be. */
  shard(index: number): TermShard | undefined;
  /** Words with their number of uses; undefined where they are not loaded. */
  words(index: number): ReadonlyMap<string, number> | undefined;
}

const mostCompletions = 12;
/** Fewer letters begin too many words, in too many shards. */
const leastLetters = 3;
const mostStarters = 4;

export function createLexicon(source: LexiconSource): PartialLexicon {
  const { stem } = source;
  const wanted = new Set<PartName>();
  const shardOf = (stemmed: string): TermShard | undefined => {
    const index = Math.max(0, shardAt(source.terms, shardKey(stemmed)));
    const shard = source.shard(index);
    if (shard === undefined && index < source.terms.length) wanted.add(`terms-${index}`);
    return shard;
  };
  const countOf = (word: string): number => shardOf(stem(word))?.countOf(stem(word)) ?? 0;
  const listOf = (index: number): ReadonlyMap<string, number> | undefined => {
    const list = source.words(index);
    if (list === undefined && index < source.wordLists.length) wanted.add(`words-${index}`);
    return list;
  };
  const stopForms = new Set(source.stopForms);
  return {
    stem,
    isStopWord: source.isStopWord,
    longestForm: source.longestForm,
    isKnown: (word) => countOf(word) > 0,
    complete(beginning) {
      if (beginning.length < leastLetters && !isArabic(beginning))
        return source.starters.filter((word) => isLonger(word, beginning)).slice(0, mostStarters);
      // An Arabic stem may begin otherwise than its word.
      const shards = new Set([shardOf(beginning), shardOf(stem(beginning))]);
      const words = [...shards].flatMap((shard) => shard?.words ?? []);
      return completeFrom(words, beginning, countOf);
    },
    correct(word, isTyping) {
      // Whether a word is unknown shows only in its own shard; until then no list need be loaded.
      if (shardOf(stem(word)) === undefined) return [];
      return findCorrections(word, isTyping, {
        listAt: (part) => listOf(Math.max(0, shardAt(source.wordLists, wordsKey(part)))),
        allLists: () => source.wordLists.map((_, index) => listOf(index)),
      });
    },
    alternativesOf(words) {
      const telling = tellingWord(words, source.isStopWord);
      if (telling === undefined && !stopForms.has(words.join(' '))) return [];
      const shard = shardOf(stem(telling ?? words[0] ?? ''));
      return shard === undefined ? [] : (tableOf(shard, stem).get(stemAll(words, stem)) ?? []);
    },
    shardOf,
    takeWanted() {
      const parts = [...wanted];
      wanted.clear();
      return parts;
    },
  };
}

const isLonger = (word: string, beginning: string): boolean =>
  word.length > beginning.length && word.startsWith(beginning);

const completeFrom = (
  words: readonly string[],
  beginning: string,
  countOf: (word: string) => number,
): string[] =>
  words
    .filter((word) => isLonger(word, beginning))
    .map((word) => ({ word, count: countOf(word) }))
    .sort((a, b) => b.count - a.count)
    .slice(0, mostCompletions)
    .map(({ word }) => word);

const tables = new WeakMap<TermShard, ReadonlyMap<string, readonly string[]>>();

/** The forms of a shard by the stems of what is typed. */
function tableOf(shard: TermShard, stem: StemWord): ReadonlyMap<string, readonly string[]> {
  let table = tables.get(shard);
  if (table === undefined) {
    table = new Map(shard.forms.map(([form = '', ...others]) => [stemAll(form.split(' '), stem), others]));
    tables.set(shard, table);
  }
  return table;
}
