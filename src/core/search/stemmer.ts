export type StemWord = (word: string) => string;

const arabicLetter = /\p{Script=Arabic}/u;
export const isArabic = (text: string): boolean => arabicLetter.test(text);

/** Adapts the stemmers of a library to folded words; each word is worked out once. */
export function createStemmer(english: StemWord, arabic: StemWord): StemWord {
  const known = new Map<string, string>();
  return (word) => {
    let stem = known.get(word);
    if (stem === undefined) {
      stem = isArabic(word) ? stemArabic(word, arabic) : english(word);
      // Some words are nothing but ending.
      if (stem === '') stem = word;
      known.set(word, stem);
    }
    return stem;
  };
}

/** Folding writes the ending ة as ه; the stemmer knows it by its dots only. */
const stemArabic = (word: string, stem: StemWord): string => stem(word.replace(/(?<=..)ه$/, 'ة'));
