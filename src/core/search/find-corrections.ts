import { correctPrefix, correctWord, splitWord, type Vocabulary } from './correct-word.ts';

/** Words of a course in lists by first letter; undefined where a list is not loaded, which asks for it. */
export interface WordLists {
  listAt(word: string): ReadonlyMap<string, number> | undefined;
  allLists(): readonly (ReadonlyMap<string, number> | undefined)[];
}

/**
 * Words that the writer of an unknown one may have meant, the likeliest first; two words where they were joined.
 * Who misspells a word seldom errs in its first letter, so words of another letter are looked at, and loaded,
 * only where those of the same one have nothing. Empty as long as a list is not there.
 */
export function findCorrections(word: string, isTyping: boolean, lists: WordLists): string[] {
  const own = lists.listAt(word);
  if (own === undefined) return [];
  const missing = new Set<string>();
  const parts = splitWord(word, (part) => {
    const list = lists.listAt(part);
    if (list === undefined) missing.add(part);
    return list?.get(part) ?? 0;
  });
  if (missing.size > 0) return [];
  if (parts !== undefined) return [parts];
  const found = correctFrom([own], word, isTyping);
  if (found.length > 0) return found;
  const all = lists.allLists();
  const loaded = all.filter((list) => list !== undefined);
  return loaded.length < all.length ? [] : correctFrom(loaded, word, isTyping);
}

function correctFrom(words: Vocabulary, word: string, isTyping: boolean): string[] {
  const found = correctWord(word, words);
  return found.length > 0 || !isTyping ? found : correctPrefix(word, words);
}
