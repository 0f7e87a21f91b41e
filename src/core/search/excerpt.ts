import { findCompounds, findWords, type Word } from './words.ts';

/** A piece of an excerpt; `isMatch` pieces are marked. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Enough for two lines on a wide screen and four on a phone. */
const excerptLength = 180;

/** The whole text with its matches, for names. */
export function markMatches(text: string, keyOf: KeyOf, wanted: ReadonlySet<string>): Piece[] {
  return makeExcerpt(text, keyOf, wanted, text.length);
}

type KeyOf = (word: string) => string;

/** The passage of about `longest` characters with the most different matches, cut between words. */
export function makeExcerpt(
  text: string,
  keyOf: KeyOf,
  wanted: ReadonlySet<string>,
  longest = excerptLength,
): Piece[] {
  const words = findWords(text);
  const matches = findMatches(text, words, keyOf, wanted);
  const [from, to] = findWindow(text, words, matches, longest);
  const pieces: Piece[] = from > 0 ? [{ text: '… ', isMatch: false }] : [];
  let at = from;
  for (const { start, end } of matches) {
    if (start < at || end > to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), isMatch: false });
    pieces.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), isMatch: false });
  if (to < text.trimEnd().length) pieces.push({ text: ' …', isMatch: false });
  return pieces;
}

type Match = Word & { readonly key: string };

/** In reading order; a compound before its first part, which it replaces. */
function findMatches(
  text: string,
  words: readonly Word[],
  keyOf: KeyOf,
  wanted: ReadonlySet<string>,
): Match[] {
  if (wanted.size === 0) return [];
  return [...findCompounds(text, words), ...words]
    .map((word) => ({ ...word, key: keyOf(word.folded) }))
    .filter(({ key }) => wanted.has(key))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function findWindow(
  text: string,
  words: readonly Word[],
  matches: readonly Match[],
  longest: number,
): [number, number] {
  let best = { start: 0, variety: 0 };
  matches.forEach(({ start }, index) => {
    const inside = matches.slice(index).filter(({ end }) => end <= start + longest);
    const variety = new Set(inside.map(({ key }) => key)).size;
    if (variety > best.variety) best = { start, variety };
  });
  // Some words before the first match, so that the reader sees what it belongs to.
  const from = words.find(({ start }) => start >= best.start - 50)?.start ?? 0;
  const first = from <= 50 ? 0 : from;
  if (text.length <= first + longest) return [first, text.length];
  const to = words.findLast(({ end }) => end <= first + longest)?.end ?? first + longest;
  return [first, Math.max(to, first)];
}
