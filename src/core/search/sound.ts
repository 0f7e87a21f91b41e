/** Letters that sound alike, or that writers of other languages put for them, as one. The order matters. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/(?:ks|cs|cks|x)/g, 'x'],
  [/(?:ck|q|ch(?=[lr])|c(?![eiyh]))/g, 'k'],
  [/(?:c(?=[eiy])|z)/g, 's'],
  [/(?:rh|rrh)/g, 'r'],
  [/th/g, 't'],
  [/(?:ae|oe|ee|ea)/g, 'e'],
  [/(?:y|ie|ei)/g, 'i'],
  [/(?:oo|ou|u)/g, 'o'],
  [/v/g, 'f'],
  [/(.)\1+/g, '$1'],
];

/** What a word sounds like, roughly: equal for "nefritik" and "nephritic". */
export const soundOf = (word: string): string =>
  alike.reduce((sound, [letters, one]) => sound.replace(letters, one), word);
