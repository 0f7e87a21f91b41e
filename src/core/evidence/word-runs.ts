import { plainWords } from './words.ts';

/** As many words in a row, equal in two texts, are copied and not chance. */
export const copiedRun = 8;

/** Words in a row, with the hash by which they are compared. */
export interface WordRun {
  readonly words: readonly string[];
  /** 48 bits as 12 hex digits. */
  readonly hash: string;
}

/** Every run of eight words of a text: `n` words have `n - 7`. */
export function wordRuns(text: string): WordRun[] {
  const words = plainWords(text);
  return Array.from({ length: Math.max(0, words.length - copiedRun + 1) }, (_, at) => {
    const run = words.slice(at, at + copiedRun);
    return { words: run, hash: hashRun(run.join(' ')) };
  });
}

/** Hashes of all runs of a text, sorted: what a course may keep of a text that it must not copy, without its words. */
export function hashRuns(text: string): string[] {
  return [...new Set(wordRuns(text).map(({ hash }) => hash))].sort();
}

/** Two 32-bit FNV-1a sums from different starts, all of one and half of the other. */
function hashRun(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x85ebca6b) ^ (second >>> 13);
  }
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
  return hex(first >>> 0, 8) + hex(second & 0xffff, 4);
}
