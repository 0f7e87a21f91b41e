import lunr from 'lunr';
import { createStemmer, isArabic, type StemWord } from '#core/search/stemmer.ts';

const stemEnglish: StemWord = (word) => lunr.stemmer(new lunr.Token(word, {})).toString();

/** lunr's type says a token comes back; for a stop word nothing does. */
export const isStopWord = (word: string): boolean =>
  (lunr.stopWordFilter(new lunr.Token(word, {})) as lunr.Token | undefined) === undefined;

/** Which stemmer a query needs: the Arabic one is loaded for the first query in that script. */
export interface Stemmers {
  /** Undefined where the Arabic stemmer is needed and did not load. */
  forQuery(query: string): Promise<StemWord | undefined>;
  readonly english: StemWord;
}

export function createStemmers(): Stemmers {
  const english = createStemmer(stemEnglish, (word) => word);
  let both: Promise<StemWord> | undefined;
  return {
    english,
    async forQuery(query) {
      if (!isArabic(query)) return english;
      try {
        both ??= import('./stem-arabic.ts').then(({ stemArabic }) => createStemmer(stemEnglish, stemArabic));
        return await both;
      } catch {
        both = undefined;
        return undefined;
      }
    },
  };
}
