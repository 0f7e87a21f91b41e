import { shortenForms, tabulateForms, tellingWord, type Forms } from '#core/search/forms.ts';
import { shardAt, shardKey } from '#core/search/index-parts.ts';
import { packTermShard, type PackedTermShard } from '#core/search/pack/term-shard.ts';
import { americanSpelling } from '#core/search/spelling.ts';
import { isArabic } from '#core/search/stemmer.ts';
import type { CountedIndex } from './build-index.ts';
import { isStopWord, stem } from './stem.ts';

/**
 * About how many letters a shard of terms has before it is compressed. A query asks for as many shards as it has
 * words whatever their size, so small ones are fewer bytes and hardly more requests (ADR 0013).
 */
const shardLetters = 2_000;

/** The terms in stretches of the alphabet, cut only where the key changes. */
export function packTerms(
  { postings, words }: CountedIndex,
  forms: readonly Forms[],
  language: string,
): { keys: string[]; shards: PackedTermShard[] } {
  const wordsOf = groupWords(words.keys());
  const stems = [...wordsOf.keys()].sort();
  const keys: string[] = [];
  const cut: string[][] = [];
  let letters = 0;
  let before = '';
  for (const each of stems) {
    const isNewScript = isArabic(each) !== isArabic(before);
    if (cut.length === 0 || isNewScript || (letters > shardLetters && shardKey(each) !== shardKey(before))) {
      cut.push([]);
      // Whatever comes before the first key is looked for, and not found, in the first shard.
      keys.push(shardKey(each));
      letters = 0;
    }
    cut.at(-1)?.push(each);
    letters += lettersOf(each, { postings, wordsOf });
    before = each;
  }
  const isInTexts = (word: string): boolean =>
    [...(postings.get(stem(word))?.keys() ?? [])].some((field) => field !== 'terms');
  const isUseful = (form: string): boolean => isArabic(form) === (language === 'ar');
  const table = [
    ...tabulateForms([...forms, ...spellings(words)], stem, isUseful),
    ...shortenForms(forms, stem, isInTexts).map(([part = '', ...others]) => [
      part,
      ...others.filter(isUseful),
    ]),
  ];
  const shardOf = ([form = '']: Forms): number => Math.max(0, shardAt(keys, shardKey(homeOf(form))));
  const shards = cut.map((some, index) =>
    packTermShard(
      some.flatMap((each) => wordsOf.get(each) ?? []).sort(),
      some.map((each) => postings.get(each) ?? new Map()),
      table.filter((each) => shardOf(each) === index),
    ),
  );
  return { keys, shards };
}

/** The stem that a form is looked up by. */
function homeOf(form: string): string {
  const words = form.split(' ');
  return stem(tellingWord(words, isStopWord) ?? words[0] ?? '');
}

function groupWords(words: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) groups.set(stem(word), [...(groups.get(stem(word)) ?? []), word]);
  return groups;
}

function lettersOf(
  each: string,
  { postings, wordsOf }: { postings: CountedIndex['postings']; wordsOf: ReadonlyMap<string, string[]> },
): number {
  const lists = [...(postings.get(each)?.values() ?? [])];
  return lists.reduce((sum, list) => sum + 2 * list.length, 0) + (wordsOf.get(each)?.join(' ').length ?? 0);
}

/** American spellings of words that the texts spell otherwise: rules lead from British to American only. */
const spellings = (words: ReadonlyMap<string, number>): Forms[] =>
  [...words.keys()]
    .map((word) => [word, americanSpelling(word)])
    .filter(([word, american]) => word !== american);
