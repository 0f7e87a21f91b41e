import { searchKinds, type SearchKind } from '#core/search/documents.ts';
import { searchFields, type SearchField } from '#core/search/fields.ts';
import type {
  NameShard,
  SearchHeader,
  SuggestionsPart,
  TextShard,
  WordsPart,
} from '#core/search/index-parts.ts';
import { unpackNumbers } from '#core/search/pack/numbers.ts';
import { unpackWords } from '#core/search/pack/words.ts';
import { createCorpus, type Corpus } from './lunr-scores.ts';

/** Readers of the files of an index. Each throws where the file is damaged, so that it counts as missing. */

export interface OpenHeader extends SearchHeader {
  readonly corpus: Corpus;
  readonly starterWords: readonly string[];
  /** Number of the page of each document, and what it is. */
  readonly pageOf: readonly number[];
  readonly kindOf: readonly SearchKind[];
}

export function openHeader(json: unknown): OpenHeader {
  const header = json as SearchHeader;
  if ((header.schema as string) !== 'search/3') throw new Error('another version');
  const lengths = Object.fromEntries(
    searchFields.map((field) => [field, unpackNumbers(header.lengths[field])]),
  ) as Record<SearchField, number[]>;
  const pageOf: number[] = [];
  const kindOf: SearchKind[] = [];
  const runs = unpackNumbers(header.pages);
  for (let at = 0; at < runs.length; at += 2) {
    const kind = searchKinds[runs[at] ?? -1];
    if (kind === undefined) throw new Error('a kind that is not there');
    for (let left = runs[at + 1] ?? 0; left > 0; left -= 1) {
      pageOf.push(at);
      kindOf.push(kind);
    }
  }
  const counts = [pageOf, ...Object.values(lengths)].map(({ length }) => length);
  if (counts.some((count) => count !== header.documents)) throw new Error('damaged counts');
  if (![header.terms, header.words, header.names, header.texts, header.stopForms].every(Array.isArray))
    throw new Error('damaged lists');
  return {
    ...header,
    corpus: createCorpus(header.documents, lengths),
    starterWords: header.starters.split(' ').filter((word) => word !== ''),
    pageOf,
    kindOf,
  };
}

/** Words with their number of uses. */
export function openWords(json: unknown): ReadonlyMap<string, number> {
  const part = json as WordsPart;
  const words = unpackWords(part.words);
  const uses = unpackNumbers(part.uses);
  if (words.length !== uses.length) throw new Error('damaged words');
  return new Map(words.map((word, index) => [word, 2 ** (uses[index] ?? 0)]));
}

export function openSuggestions(json: unknown): SuggestionsPart {
  const part = json as SuggestionsPart;
  if (!areStrings(part.terms)) throw new Error('damaged suggestions');
  return part;
}

export function openTexts(json: unknown): TextShard {
  const shard = json as TextShard;
  if (!areStrings(shard.texts)) throw new Error('damaged texts');
  return shard;
}

/** With the page of each document. */
export interface OpenNames extends NameShard {
  readonly pageOf: readonly (readonly [path: string, title: string])[];
}

export function openNames(json: unknown): OpenNames {
  const shard = json as NameShard;
  const pageOf = shard.pages.flatMap(([path, title, count]) =>
    Array.from({ length: count }, () => [path, title] as const),
  );
  const lists = [shard.anchors, shard.standings, shard.treatments, pageOf];
  if (!areStrings(shard.names) || lists.some(({ length }) => length !== shard.names.length))
    throw new Error('damaged names');
  return { ...shard, pageOf };
}

const areStrings = (list: readonly unknown[]): boolean => list.every((each) => typeof each === 'string');
