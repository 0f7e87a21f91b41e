import { coursePath } from '../course/address.ts';
import type { Standing } from '../evidence/schema.ts';
import type { LocalText } from '../text/local-text.ts';
import type { SearchField } from './fields.ts';

/**
 * A course's index is a header and parts. A query loads the header, the term shards of its words
 * and the names of what it found; texts come after the answer, lists of words only for a correction.
 */
export interface SearchHeader {
  readonly schema: 'search/3';
  readonly course: string;
  /** In which the lessons are written. */
  readonly language: string;
  readonly safety: LocalText;
  /** Stands in the name of every part, so that no part of another version is taken for its own. */
  readonly version: string;
  readonly documents: number;
  /** The first key of each term shard. */
  readonly terms: readonly string[];
  /** The first letter of each list of words. */
  readonly words: readonly string[];
  /** The first document of each shard of names, and of texts. */
  readonly names: readonly number[];
  readonly texts: readonly number[];
  /** Runs of documents of one page, packed: the kind's index and how many. */
  readonly pages: string;
  /** For each field the number of words in each document, packed; what BM25 needs. */
  readonly lengths: Readonly<Record<SearchField, string>>;
  /** Words of the longest form. */
  readonly longestForm: number;
  /** Forms of stop words only, such as "WHO" or "ALL": all other stop words need no shard. */
  readonly stopForms: readonly string[];
  /** Frequent words of titles and of the glossary: they complete a letter or two before any shard is loaded. */
  readonly starters: string;
}

/**
 * The directory of a site of several courses: an index in which each document is a whole course. It has no names and no
 * texts, and says which courses have what is asked, so that only those are asked.
 */
export interface DirectoryHeader extends SearchHeader {
  /** Id of the course that each document is. */
  readonly courses: readonly string[];
}

/** Names and addresses of consecutive documents. */
export interface NameShard {
  /** Empty where the document is the whole page, and so named like it. */
  readonly names: readonly string[];
  /** The pages they stand on, with the number of documents of each. */
  readonly pages: readonly (readonly [path: string, title: string, documents: number])[];
  readonly anchors: readonly Anchor[];
  readonly standings: readonly (Standing | 0)[];
  /** 1 where it says how patients are treated. */
  readonly treatments: string;
}

/** As written, or how it follows from the name; `null` where the address is that of the page. */
export type Anchor = string | null | typeof usual | typeof usualTerm;
export const usual = 0;
export const usualTerm = 1;

export interface TextShard {
  readonly texts: readonly string[];
}

/** Every word of the course that begins with one of some letters, for corrections. */
export interface WordsPart {
  readonly words: string;
  /** For each word about how often: the logarithm to base 2. */
  readonly uses: string;
}

/** The terms of the glossary, to suggest where nothing is found. */
export interface SuggestionsPart {
  readonly terms: readonly string[];
}

export type PartName = 'suggestions' | `${'terms' | 'words' | 'names' | 'texts'}-${number}`;

/** Where a course's header is served. */
export const searchIndexPath = (course: string): string => `${coursePath(course)}search-index.json`;

/** Where the directory's header is served; only a site of several courses has one. */
export const directoryPath = '/search/courses.json';

/** File name of a part, below `search/` beside the header. */
export const partFile = (part: PartName, version: string): string => `${part}.${version}.json`;

/** What decides in which shard a stem is: letters that stemming does not change. */
export const shardKey = (stem: string): string => stem.slice(0, 3);

/** What decides in which list a word is: whoever misspells a word seldom errs in its first letter. */
export const wordsKey = (word: string): string => word.slice(0, 1);

/** The last of the ascending `starts` that is not beyond `key`; -1 where all are. */
export function shardAt<T extends string | number>(starts: readonly T[], key: T): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((starts[middle] ?? key) <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The anchor that most headings have; the id of most terms. */
export const usualAnchor = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
