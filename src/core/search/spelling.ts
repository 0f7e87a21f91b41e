/** One difference between British and American spelling, anchored to where in a word it occurs. */
export interface SpellingRule {
  readonly british: RegExp;
  readonly american: string;
  /** A word that the rule turns into the other, and one it must leave alone. */
  readonly turns: readonly [string, string];
  readonly leaves: string;
}

const consonant = '[bcdfghjklmnpqrstvwxz]';
const ending = '(?=s?$|ed$|ing$|al$|less$|ful$|y$|ites?$|able$)';

/** In the order they are applied; a word may need several. */
export const spellingRules: readonly SpellingRule[] = [
  // ae and oe as one sound: at the start or after a consonant, and before a consonant.
  {
    british: new RegExp(`(?:(?<=${consonant})|^(?=ae[st]))ae(?=${consonant})`, 'g'),
    american: 'e',
    turns: ['anaemia', 'anemia'],
    leaves: 'aerate',
  },
  {
    british: new RegExp(`(?<=^|${consonant})oe(?=${consonant}(?!$))`, 'g'),
    american: 'e',
    turns: ['foetus', 'fetus'],
    leaves: 'does',
  },
  { british: /oea(?=$|l$|s$)/, american: 'ea', turns: ['diarrhoea', 'diarrhea'], leaves: 'oceanic' },
  { british: /oeu(?=v)/, american: 'eu', turns: ['manoeuvre', 'maneuvre'], leaves: 'coeur' },
  {
    british: new RegExp(`(?<=..)our${ending}`),
    american: 'or',
    turns: ['colour', 'color'],
    leaves: 'course',
  },
  {
    british: /(?<=...)is(?=e[sd]?$|ing$|ations?$|ers?$)/,
    american: 'iz',
    turns: ['organise', 'organize'],
    leaves: 'rises',
  },
  {
    british: /(?<=l)ys(?=e[sd]?$|ing$|ers?$)/,
    american: 'yz',
    turns: ['analyse', 'analyze'],
    leaves: 'lysis',
  },
  { british: /(?<=[bt])re(?=s?$)/, american: 'er', turns: ['centre', 'center'], leaves: 'capture' },
  {
    british: /(?<=..[aeiou]l)l(?=ed$|ing$|ers?$)/,
    american: '',
    turns: ['labelled', 'labeled'],
    leaves: 'fall',
  },
  { british: /(?<=...)ogue(?=s?$)/, american: 'og', turns: ['analogue', 'analog'], leaves: 'rogues' },
  { british: /(?<=..)ence(?=s?$)/, american: 'ense', turns: ['defence', 'defense'], leaves: 'fence' },
  { british: /(?<=gra)mme(?=s?$)/, american: 'm', turns: ['gramme', 'gram'], leaves: 'hammer' },
  { british: /^sulph/, american: 'sulf', turns: ['sulphate', 'sulfate'], leaves: 'dolphin' },
  { british: /^grey/, american: 'gray', turns: ['grey', 'gray'], leaves: 'they' },
];

/** The American spelling, as far as rules know it: the word itself where it has no other. Not yet a word. */
export const americanSpelling = (word: string): string =>
  spellingRules.reduce((spelled, { british, american }) => spelled.replace(british, american), word);

/**
 * Every spelling that some of the rules make of a word: `oe` may be one sound in one place of a
 * word and two in another. Only those that the course has are searched.
 */
export function otherSpellings(word: string): string[] {
  const found = new Set([word]);
  for (const { british, american } of spellingRules)
    for (const spelled of [...found]) found.add(spelled.replace(british, american));
  found.delete(word);
  return [...found];
}
