import { splitSentences } from '../evidence/words.ts';

export interface ReadingLevel {
  readonly words: number;
  readonly sentences: number;
  /** Flesch-Kincaid grade: years of school (Kincaid 1975). Long names raise it, so it is for comparing lessons. */
  readonly grade: number;
}

/** Of English prose; 0 where there are no words. */
export function readingLevel(text: string): ReadingLevel {
  const words = text.split(/\s+/).filter((part) => /\p{L}/u.test(part));
  const sentences = Math.max(1, splitSentences(text).length);
  if (words.length === 0) return { words: 0, sentences: 0, grade: 0 };
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return { words: words.length, sentences, grade: Math.round(grade * 10) / 10 };
}

/** Groups of vowels, without a silent e at the end; at least one. */
function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = letters.replace(/(?<=[^aeiouyl])e$/, '').match(/[aeiouy]+/g) ?? [];
  return Math.max(1, groups.length);
}
