import * as z from 'zod/mini';
import { claimIdSchema } from '../text/id.ts';
import { plainWords, splitSentences } from './words.ts';

/**
 * Alternatives parted by `|`, each a phrase: words in a row, `leak*` for any ending, `...` for up to six words between.
 * Words and not regular expressions: an author can read them, and no text can make them slow.
 */
const phrasesSchema = z.string().check(z.minLength(2));

/** What an error looks like, whatever its wording, with examples that keep the pattern honest. */
export const errorPatternSchema = z.strictObject({
  /** The claim that says how it truly is. */
  claim: claimIdSchema,
  /** A sentence with one phrase of each of these holds the error, */
  all: z.array(phrasesSchema).check(z.minLength(1)),
  /** unless it has one of these too. */
  unless: z.optional(phrasesSchema),
  errors: z.array(z.string()).check(z.minLength(2)),
  truths: z.array(z.string()).check(z.minLength(2)),
});
export type ErrorPattern = z.output<typeof errorPatternSchema>;

export const errorPatternsFileSchema = z.strictObject({
  schema: z.literal('error-patterns/1'),
  /** Phrases of a sentence that reports an error and does not make it. */
  reported: z.optional(phrasesSchema),
  patterns: z.array(errorPatternSchema),
});

const longestGap = 6;

/** A text as patterns read it: its sentences, each with its words. */
export interface ReadSentence {
  readonly text: string;
  readonly words: readonly string[];
}

export function readSentences(text: string): ReadSentence[] {
  return splitSentences(text).map((sentence) => ({ text: sentence, words: plainWords(sentence) }));
}

/**
 * Tells whether a sentence holds the error of a pattern.
 * @param excuses phrases that excuse it, besides the pattern's own `unless`
 */
export function compilePattern(
  { all, unless }: Pick<ErrorPattern, 'all' | 'unless'>,
  excuses: readonly string[] = [],
): (sentence: ReadSentence) => boolean {
  const groups = all.map(compilePhrases);
  const excused = [...excuses, ...(unless === undefined ? [] : [unless])].flatMap(compilePhrases);
  return ({ words }) => groups.every((group) => hasPhrase(words, group)) && !hasPhrase(words, excused);
}

type Phrase = readonly string[];

function compilePhrases(phrases: string): Phrase[] {
  return phrases
    .split('|')
    .map((phrase) => phrase.trim().split(/\s+/).flatMap(readStep))
    .filter((steps) => steps.length > 0);
}

function readStep(part: string): string[] {
  if (part === '...') return [part];
  return plainWords(part).map((word) => (part.endsWith('*') ? `${word}*` : word));
}

function hasPhrase(words: readonly string[], phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => words.some((_, at) => matchesFrom(words, at, phrase, 0)));
}

function matchesFrom(words: readonly string[], at: number, phrase: Phrase, step: number): boolean {
  const wanted = phrase[step];
  if (wanted === undefined) return true;
  if (wanted === '...') {
    for (let next = at; next <= at + longestGap; next++) {
      if (matchesFrom(words, next, phrase, step + 1)) return true;
    }
    return false;
  }
  const word = words[at];
  if (word === undefined) return false;
  const isSame = wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
  return isSame && matchesFrom(words, at + 1, phrase, step + 1);
}
