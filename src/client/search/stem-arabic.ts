import lunr from 'lunr';
import addArabic from 'lunr-languages/lunr.ar.js';
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js';

// lunr warns where a function is registered twice.
if (!('ar' in lunr)) {
  addStemmerSupport(lunr);
  addArabic(lunr);
}

// Its types say `any`.
const { ar } = lunr as unknown as { readonly ar: { stemmer(token: lunr.Token): lunr.Token } };

export const stemArabic = (word: string): string => ar.stemmer(new lunr.Token(word, {})).toString();
