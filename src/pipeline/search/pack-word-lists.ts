import { wordsKey, type WordsPart } from '#core/search/index-parts.ts';
import { packNumbers } from '#core/search/pack/numbers.ts';
import { packWords } from '#core/search/pack/words.ts';
import type { CountedIndex } from './build-index.ts';

/** Letters of the words of a list, before they are packed. */
const listLetters = 4_000;

/** All words with about how often each is used, cut where the first letter changes. */
export function packWordLists({ words }: CountedIndex): { letters: string[]; lists: WordsPart[] } {
  const letters: string[] = [];
  const cut: string[][] = [];
  let length = Infinity;
  let before = '';
  for (const word of [...words.keys()].sort()) {
    if (length > listLetters && wordsKey(word) !== wordsKey(before)) {
      cut.push([]);
      letters.push(wordsKey(word));
      length = 0;
    }
    cut.at(-1)?.push(word);
    length += word.length;
    before = word;
  }
  return { letters, lists: cut.map((some) => packList(some, words)) };
}

const packList = (sorted: readonly string[], words: CountedIndex['words']): WordsPart => ({
  words: packWords(sorted),
  uses: packNumbers(sorted.map((word) => Math.round(Math.log2(words.get(word) ?? 1)))),
});
