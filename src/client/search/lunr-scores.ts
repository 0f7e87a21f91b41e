import lunr from 'lunr';
import { fieldBoosts, lengthWeight, searchFields, type SearchField } from '#core/search/fields.ts';
import type { Postings } from '#core/search/pack/term-shard.ts';

/** What BM25 needs of all documents. */
export interface Corpus {
  readonly documents: number;
  /** For each field the number of words in each document. */
  readonly lengths: Readonly<Record<SearchField, readonly number[]>>;
  readonly averages: Readonly<Record<SearchField, number>>;
}

export function createCorpus(documents: number, lengths: Corpus['lengths']): Corpus {
  const averages = Object.fromEntries(
    searchFields.map((field) => [field, lengths[field].reduce((sum, length) => sum + length, 0) / documents]),
  ) as Record<SearchField, number>;
  return { documents, lengths, averages };
}

/** In lunr's documentation, but not in its types; so are the names of an index's attributes. */
const TokenSet = lunr.TokenSet as typeof lunr.TokenSet & {
  fromArray(sortedWords: readonly string[]): lunr.TokenSet;
};

/** lunr's default, its builder's `k1`. */
const saturation = 1.2;

/**
 * lunr's measure of how much a stem tells.
 * @param count in how many documents and fields the stem stands
 */
export const rarityOf = (count: number, { documents }: Corpus): number =>
  Math.log(1 + Math.abs((documents - count + 0.5) / (count + 0.5)));

/**
 * lunr's scores of one stem for every document that has it. A score of lunr is a product of the
 * query with the document's vector, so it needs no more of the vectors than the query's own stems:
 * the index made here of one stem gives the scores that the index of the whole course would.
 */
export function scoreStem(stem: string, postings: Postings, corpus: Corpus): Map<number, number> {
  const fieldVectors: Record<string, lunr.Vector> = {};
  const posting: Record<string, object | number> = { _index: 0 };
  for (const field of searchFields) {
    posting[field] = Object.fromEntries((postings.get(field) ?? []).map(({ document }) => [document, {}]));
  }
  const count = [...postings.values()].reduce((sum, { length }) => sum + length, 0);
  const weight = rarityOf(count, corpus);
  for (const [field, entries] of postings) {
    for (const { document, uses } of entries) {
      const relativeLength = (corpus.lengths[field][document] ?? 0) / corpus.averages[field];
      const score =
        (weight * (saturation + 1) * uses) /
        (saturation * (1 - lengthWeight + lengthWeight * relativeLength) + uses);
      // lunr keeps three digits.
      const kept = Math.round(score * fieldBoosts[field] * 1000) / 1000;
      fieldVectors[`${field}/${document}`] = new lunr.Vector([0, kept]);
    }
  }
  const attributes = {
    // Without a prototype, whose properties are no stems.
    invertedIndex: Object.assign(Object.create(null) as object, { [stem]: posting }),
    fieldVectors,
    tokenSet: TokenSet.fromArray([stem]),
    fields: [...searchFields],
    pipeline: new lunr.Pipeline(),
  };
  const index = new lunr.Index(attributes as unknown as lunr.Index.Attributes);
  const results = index.query((query) => {
    query.term(stem, { usePipeline: false });
  });
  return new Map(results.map(({ ref, score }) => [Number(ref), score]));
}
