import { soundOf } from './sound.ts';

/**
 * Edits that turn one word into the other: insert, delete, replace, swap two neighbors.
 * More than `most` is reported as `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    // A swap reaches back two rows, so both must be beyond reach before giving up.
    if (Math.min(...current) > most && Math.min(...last) >= most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** Two edits in a short word make any word of any other. */
const mostEdits = (word: string): number => (word.length < 3 ? 0 : word.length < 6 ? 1 : 2);

/** One bit a letter. An edit changes at most two of them, so most words are refused without a look at their order. */
function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Lists of words with their number of uses. */
export type Vocabulary = readonly ReadonlyMap<string, number>[];

const hasDigit = (word: string): boolean => /\p{N}/u.test(word);

/**
 * The words of the vocabulary that the writer may have meant: all at the
 * smallest distance found, at most `limit`, those with the same first letter and the frequent first.
 */
export function correctWord(word: string, vocabulary: Vocabulary, limit = 3): string[] {
  // A number is what it is: 38 is no misspelled 39.
  if (hasDigit(word)) return [];
  for (let edits = 1; edits <= mostEdits(word); edits += 1) {
    const found = nearWords(word, vocabulary, edits, (known) => known);
    if (found.length > 0) return found.slice(0, limit);
  }
  return word.length < leastSounding ? [] : soundingWords(word, vocabulary).slice(0, limit);
}

/** Short words sound like too many others. */
const leastSounding = 6;
const leastSound = 5;

/** Words that sound like it, or are one edit from it by their sound: for whoever writes as they hear. */
function soundingWords(word: string, vocabulary: Vocabulary): string[] {
  const sound = soundOf(word);
  if (sound.length < leastSound) return [];
  const same = nearWords(sound, vocabulary, 0, soundOf);
  return same.length > 0 ? same : nearWords(sound, vocabulary, 1, soundOf);
}

/** Words that begin almost so, for whoever has mistyped and not yet finished. */
export function correctPrefix(beginning: string, vocabulary: Vocabulary, limit = 3): string[] {
  if (beginning.length < 4 || hasDigit(beginning)) return [];
  const cut = (length: number) => (known: string) => (known.length > length ? known.slice(0, length) : '');
  const found = [0, 1, -1].flatMap((more) =>
    nearWords(beginning, vocabulary, 1, cut(beginning.length + more)),
  );
  return [...new Set(found)].slice(0, limit);
}

/** Words of which `partOf` is exactly so many edits away, the likeliest first. */
function nearWords(
  word: string,
  vocabulary: Vocabulary,
  edits: number,
  partOf: (known: string) => string,
): string[] {
  const bits = letterBits(word);
  const found: { known: string; uses: number; firstDiffers: number }[] = [];
  for (const list of vocabulary) {
    for (const [known, uses] of list) {
      const part = partOf(known);
      if (part.length < 3 || Math.abs(part.length - word.length) > edits) continue;
      if (countBits(letterBits(part) ^ bits) > 2 * edits || hasDigit(part)) continue;
      if (editDistance(word, part, edits) !== edits) continue;
      found.push({ known, uses, firstDiffers: known[0] === word[0] ? 0 : 1 });
    }
  }
  return found.sort((a, b) => a.firstDiffers - b.firstDiffers || b.uses - a.uses).map(({ known }) => known);
}

const shortestPart = 4;

/**
 * "kettlelid" as "kettle lid", where both are words; the split whose rarer word is the more frequent.
 * @param usesOf how often a word is used, 0 where it is none; asked of a second part only where the first is a word
 */
export function splitWord(word: string, usesOf: (part: string) => number): string | undefined {
  let best: { parts: string; uses: number } | undefined;
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const first = usesOf(word.slice(0, at));
    const uses = first === 0 ? 0 : Math.min(first, usesOf(word.slice(at)));
    if (uses > (best?.uses ?? 0)) best = { parts: `${word.slice(0, at)} ${word.slice(at)}`, uses };
  }
  return best?.parts;
}
