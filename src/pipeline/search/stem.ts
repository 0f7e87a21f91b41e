import lunr from 'lunr';
import addArabic from 'lunr-languages/lunr.ar.js';
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import { createStemmer } from '#core/search/stemmer.ts';

// lunr warns where a function is registered twice.
if (!('ar' in lunr)) {
  addStemmerSupport(lunr);
  addArabic(lunr);
}

const { ar } = lunr as typeof lunr & { readonly ar: { readonly stemmer: typeof lunr.stemmer } };

/** As the browser stems, so that both find the same. */
export const stem = createStemmer(
  (word) => lunr.stemmer(new lunr.Token(word, {})).toString(),
  (word) => ar.stemmer(new lunr.Token(word, {})).toString(),
);

/** lunr's type says a token comes back; for a stop word nothing does. */
export const isStopWord = (word: string): boolean =>
  (lunr.stopWordFilter(new lunr.Token(word, {})) as lunr.Token | undefined) === undefined;
