/** One word of a text, with its place, so that an excerpt can mark the author's own letters. */
export interface Word {
  /** As compared: lower case, without marks, in one form of letters that are written in several. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]s(?![\p{L}\p{N}]))?/gu;

/** The words of any string, lone surrogates and markup included. Hyphens and slashes separate. */
export function findWords(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    folded: foldWord(word),
    start: index,
    end: index + word.length,
  })).filter(({ folded }) => folded !== '');
}

export const foldedWords = (text: string): string[] => findWords(text).map(({ folded }) => folded);

const hyphen = /^[-\u2010\u2011]$/;
const mostParts = 4;

/** What hyphens join, each as the one word that others write: "post-mortem" is also "postmortem". */
export function findCompounds(text: string, words: readonly Word[] = findWords(text)): Word[] {
  const compounds: Word[] = [];
  words.forEach((first, index) => {
    let { folded, end } = first;
    for (const next of words.slice(index + 1, index + mostParts)) {
      if (!hyphen.test(text.slice(end, next.start))) break;
      folded += next.folded;
      end = next.end;
      compounds.push({ folded, start: first.start, end });
    }
  });
  return compounds;
}

/** All words that a text is found by. */
export function indexedWords(text: string): string[] {
  const words = findWords(text);
  return [...words, ...findCompounds(text, words)].map(({ folded }) => folded);
}

/** Arabic writers choose freely between these; so does whoever searches. */
const arabicLetters: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
};
const greekLetters: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  σ: 'sigma',
  ω: 'omega',
};

function foldWord(word: string): string {
  return (
    word
      .replace(/['’]s$/, '')
      .replace(/[أإآٱىةـ]/g, (letter) => arabicLetters[letter] ?? letter)
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      // The Arabic article is written onto the word.
      .replace(/^ال(?=\p{L}{3})/u, '')
      .replace(/[αβγδκλμσω]/g, (letter) => greekLetters[letter] ?? letter)
  );
}
