import { searchFields, type SearchField } from '../fields.ts';
import type { Forms } from '../forms.ts';
import { packNumbers, unpackNumbers } from './numbers.ts';
import { packWords, unpackWords } from './words.ts';

/** Where a stem stands: for each field the documents in ascending order, and how often in each. */
export type Postings = ReadonlyMap<SearchField, readonly Posting[]>;
export interface Posting {
  readonly document: number;
  readonly uses: number;
}

/** The part of an index that holds the words of one stretch of the alphabet. */
export interface TermShard {
  /** All words as folded, sorted; those of one stem are in one shard. */
  readonly words: readonly string[];
  /** Stems of `words`, sorted. */
  readonly stems: readonly string[];
  postingsOf(stem: string): Postings | undefined;
  /** In how many documents and fields a stem stands: 0 for one that is not here. */
  countOf(stem: string): number;
  /** Other ways to write what these words write. The first of each is the key. */
  readonly forms: readonly Forms[];
}

/** As it stands in the file. Stems are not in it: they follow from the words. */
export interface PackedTermShard {
  readonly words: string;
  /** For each stem: which fields (bits), then in how many documents in each of them. */
  readonly fields: string;
  /** Distance of each document from the one before it. */
  readonly gaps: string;
  /** How often beyond once. */
  readonly uses: string;
  readonly forms: readonly Forms[];
}

export function packTermShard(
  words: readonly string[],
  postings: readonly Postings[],
  forms: readonly Forms[],
): PackedTermShard {
  const fields: number[] = [];
  const gaps: number[] = [];
  const uses: number[] = [];
  for (const ofStem of postings) {
    fields.push(searchFields.reduce((bits, field, bit) => bits + (ofStem.has(field) ? 2 ** bit : 0), 0));
    for (const field of searchFields) {
      const entries = ofStem.get(field);
      if (entries === undefined) continue;
      fields.push(entries.length);
      let before = 0;
      for (const { document, uses: count } of entries) {
        gaps.push(document - before);
        uses.push(count - 1);
        before = document;
      }
    }
  }
  return {
    words: packWords(words),
    fields: packNumbers(fields),
    gaps: packNumbers(gaps),
    uses: packNumbers(uses),
    forms,
  };
}

interface Entry {
  readonly counts: readonly (readonly [SearchField, number])[];
  /** Place of its first gap. */
  readonly start: number;
  readonly total: number;
}

/** @throws where the shard is damaged or speaks of documents that the index does not have */
export function openTermShard(
  packed: PackedTermShard,
  stem: (word: string) => string,
  documents: number,
): TermShard {
  const words = unpackWords(packed.words);
  const stems = [...new Set(words.map(stem))].sort();
  const gaps = unpackNumbers(packed.gaps);
  const uses = unpackNumbers(packed.uses);
  const entries = readEntries(stems, unpackNumbers(packed.fields));
  const total = entries.at(-1);
  if (uses.length !== gaps.length || (total?.start ?? 0) + (total?.total ?? 0) !== gaps.length)
    throw new Error('damaged postings');
  if (!packed.forms.every((forms) => forms.every((form) => typeof form === 'string')))
    throw new Error('damaged forms');
  const byStem = new Map(stems.map((each, index) => [each, entries[index]]));
  const read = (entry: Entry): Postings => {
    let at = entry.start;
    return new Map(
      entry.counts.map(([field, count]) => {
        let document = 0;
        const list = Array.from({ length: count }, (): Posting => {
          document += gaps[at] ?? 0;
          at += 1;
          if (document >= documents) throw new Error('a document that is not there');
          return { document, uses: (uses[at - 1] ?? 0) + 1 };
        });
        return [field, list];
      }),
    );
  };
  // All are read once, so that damage shows when the shard is opened and not in the middle of a query.
  entries.forEach(read);
  return {
    words,
    stems,
    forms: packed.forms,
    countOf: (each) => byStem.get(each)?.total ?? 0,
    postingsOf: (each) => {
      const entry = byStem.get(each);
      return entry && read(entry);
    },
  };
}

function readEntries(stems: readonly string[], numbers: readonly number[]): Entry[] {
  let at = 0;
  let start = 0;
  const entries = stems.map((): Entry => {
    const bits = numbers[at] ?? 0;
    at += 1;
    const counts = searchFields
      .filter((_, bit) => Math.floor(bits / 2 ** bit) % 2 === 1)
      .map((field) => [field, numbers[at++] ?? 0] as const);
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    start += total;
    return { counts, start: start - total, total };
  });
  if (at !== numbers.length) throw new Error('damaged counts');
  return entries;
}
