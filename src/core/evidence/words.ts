import { emptyWords } from './wording.ts';

/** Lower case, without marks and punctuation; English and Arabic. Hyphens and apostrophes part words. */
export function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}ـ]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How many words a reader counts: `72-hour` and `10.7` are one each. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

const endings = /(?:ations?|ingly|edly|ness|ally|ions?|ings?|ies|ied|ed|es|ly|al|s|y|e)$/;

/** What is left of a word when its ending is gone; coarse, good enough to see that two words are one. */
export function stem(word: string): string {
  const short = word.replace(endings, '');
  return short.length >= 3 ? short : word;
}

/** The stems of the words that carry meaning. */
export function contentStems(text: string): Set<string> {
  return new Set(
    plainWords(text)
      .filter((word) => word.length >= 3 && !emptyWords.has(word))
      .map(stem),
  );
}

/** Sentences, roughly: a point, question or exclamation mark, then a space. `e.g.` may part one; decimals do not. */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.!?؟]["”’)]?)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
