import lunr from 'lunr';
import addArabic from 'lunr-languages/lunr.ar.js';
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js';

// lunr warns where a function is registered twice.
if (!('ar' in lunr)) {
  addStemmerSupport(lunr);
  addArabic(lunr);
}

const { ar } = lunr as typeof lunr & { readonly ar: { readonly stemmer: typeof lunr.stemmer } };

export const stemArabic = (word: string): string => ar.stemmer(new lunr.Token(word, {})).toString();
