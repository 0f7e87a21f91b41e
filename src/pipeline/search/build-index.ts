import lunr from 'lunr';
import type { SearchDocument } from '#core/search/documents.ts';
import {
  fieldBoosts,
  indexedFields,
  lengthWeight,
  searchFields,
  type SearchField,
} from '#core/search/fields.ts';
import type { Posting } from '#core/search/pack/term-shard.ts';
import { indexedWords } from '#core/search/words.ts';
import { isStopWord, stem } from './stem.ts';

/** What lunr counted: all that its scores are made of. */
export interface CountedIndex {
  /** By stem. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<SearchField, readonly Posting[]>>;
  /** For each field the number of words in each document. */
  readonly lengths: Readonly<Record<SearchField, readonly number[]>>;
  /** Every word as folded, with its number of uses. */
  readonly words: ReadonlyMap<string, number>;
}

/** lunr declares none of these; they are the state that its own `build` reads. */
interface Counts {
  /** By `field/document`, then by stem. */
  readonly fieldTermFrequencies: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly fieldLengths: Readonly<Record<string, number>>;
}

/** A lunr builder with the fields and the words of this site. */
export function createBuilder(onWord: (word: string) => void = () => undefined): lunr.Builder {
  const builder = new lunr.Builder();
  builder.ref('id');
  builder.b(lengthWeight);
  // lunr's own tokenizer and trimmer know ASCII letters only and would drop every Arabic word.
  builder.tokenizer = ((text: unknown) =>
    indexedWords(String(text))
      .filter((word) => !isStopWord(word))
      .map((word) => {
        onWord(word);
        return new lunr.Token(stem(word), {});
      })) as typeof lunr.tokenizer;
  for (const field of searchFields) builder.field(field, { boost: fieldBoosts[field] });
  return builder;
}

/** Counts at build time, so that no browser has to. */
export function countWords(documents: readonly SearchDocument[]): CountedIndex {
  const words = new Map<string, number>();
  const builder = createBuilder((word) => words.set(word, (words.get(word) ?? 0) + 1));
  documents.forEach((document, id) => {
    builder.add({ ...indexedFields(document), id });
  });
  const { fieldTermFrequencies, fieldLengths } = builder as unknown as Counts;
  const postings = new Map<string, Map<SearchField, Posting[]>>();
  documents.forEach((_, document) => {
    for (const field of searchFields) {
      for (const [term, uses] of Object.entries(fieldTermFrequencies[`${field}/${document}`] ?? {})) {
        const ofTerm = postings.get(term) ?? new Map<SearchField, Posting[]>();
        const list = ofTerm.get(field) ?? [];
        list.push({ document, uses });
        postings.set(term, ofTerm.set(field, list));
      }
    }
  });
  const lengths = Object.fromEntries(
    searchFields.map((field) => [field, documents.map((_, id) => fieldLengths[`${field}/${id}`] ?? 0)]),
  ) as Record<SearchField, number[]>;
  return { postings, lengths, words };
}
