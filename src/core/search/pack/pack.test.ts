import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchFields, type SearchField } from '../fields.ts';
import { packNumbers, unpackNumbers } from './numbers.ts';
import { openTermShard, packTermShard, type Posting } from './term-shard.ts';
import { packWords, unpackWords } from './words.ts';

const same = (word: string): string => word;
const sortedWords = fc
  .uniqueArray(
    fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ه', '1', '😀'), minLength: 1, maxLength: 50 }),
  )
  .map((words) => words.sort());

describe('packed numbers and words', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 40 })), (numbers) => {
        expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
      }),
    );
    fc.assert(
      fc.property(sortedWords, (words) => {
        expect(unpackWords(packWords(words))).toEqual(words);
      }),
    );
  });

  it('are refused where they are damaged', () => {
    expect(() => unpackNumbers('A!')).toThrow();
    expect(() => unpackNumbers('g')).toThrow();
    expect(() => unpackWords('5abc')).toThrow();
  });
});

describe('a shard of terms', () => {
  const documents = 50;
  const postingsOf = fc
    .uniqueArray(
      fc.record({ document: fc.nat({ max: documents - 1 }), uses: fc.integer({ min: 1, max: 99 }) }),
      {
        selector: ({ document }) => document,
        minLength: 1,
      },
    )
    .map((list) => list.sort((a, b) => a.document - b.document));
  const ofStem: fc.Arbitrary<Map<SearchField, Posting[]>> = fc
    .dictionary(fc.constantFrom(...searchFields), postingsOf, { minKeys: 1 })
    .map(
      (fields) => new Map(searchFields.flatMap((field) => (fields[field] ? [[field, fields[field]]] : []))),
    );

  it('gives back words and postings', () => {
    fc.assert(
      fc.property(
        sortedWords.chain((words) =>
          fc.tuple(
            fc.constant(words),
            fc.array(ofStem, { minLength: words.length, maxLength: words.length }),
          ),
        ),
        ([words, postings]) => {
          const shard = openTermShard(packTermShard(words, postings, [['a', 'b']]), same, documents);
          expect(shard.words).toEqual(words);
          words.forEach((word, index) => expect(shard.postingsOf(word)).toEqual(postings[index]));
          expect(shard.postingsOf('not there')).toBeUndefined();
        },
      ),
    );
  });

  it('is refused where documents, counts or words do not fit', () => {
    const good = packTermShard(
      ['a', 'b'],
      [new Map([['text', [{ document: 40, uses: 1 }]]]), new Map([['text', [{ document: 2, uses: 2 }]]])],
      [],
    );
    expect(() => openTermShard(good, same, documents)).not.toThrow();
    expect(() => openTermShard(good, same, 10)).toThrow();
    expect(() => openTermShard({ ...good, words: '0a' }, same, documents)).toThrow();
    expect(() => openTermShard({ ...good, gaps: 'A' }, same, documents)).toThrow();
    expect(() => openTermShard({} as typeof good, same, documents)).toThrow();
  });
});
