import lunr from 'lunr';
import addArabic from 'lunr-languages/lunr.ar.js';
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js';
import { createStemmer } from '#core/search/stemmer.ts';

// lunr warns where a function is registered twice.
if (!('ar' in lunr)) {
  addStemmerSupport(lunr);
  addArabic(lunr);
}

// Its types say `any`.
const { ar } = lunr as unknown as { readonly ar: { stemmer(token: lunr.Token): lunr.Token } };

/** As the browser stems, so that both find the same. */
export const stem = createStemmer(
  (word) => lunr.stemmer(new lunr.Token(word, {})).toString(),
  (word) => ar.stemmer(new lunr.Token(word, {})).toString(),
);

/** lunr's type says a token comes back; for a stop word nothing does. */
export const isStopWord = (word: string): boolean =>
  (lunr.stopWordFilter(new lunr.Token(word, {})) as lunr.Token | undefined) === undefined;
