import { plainWords } from '../../evidence/words.ts';
import type { ItemRule } from './item-finding.ts';

const catchAll = /\b(all|none|both|neither|any) of (the )?(above|these|those|them)\b/iu;
const combined = /^(both )?\(?[A-F]\)? (and|or) \(?[A-F]\)?\b|\b(options?|answers?) \(?[A-F]\)?\b/u;
const absolute = new Set(['always', 'never', 'only', 'every', 'all', 'none', 'completely', 'invariably']);
const vague = new Set(['usually', 'often', 'sometimes', 'frequently', 'occasionally', 'commonly', 'may']);

/** Whoever sees that two are right, or one wrong, need not know the rest. */
export const findCatchAll: ItemRule = ({ options }) =>
  options
    .filter(({ text }) => catchAll.test(text))
    .map(({ text, path }) => ({ code: 'all-of-the-above', path: [...path, 'text'], params: { text } }));

/** "A and C" asks for logic, and its letters move when options are shuffled. */
export const findCombinedOptions: ItemRule = ({ options }) =>
  options
    .filter(({ text }) => combined.test(text))
    .map(({ text, path }) => ({ code: 'combined-option', path: [...path, 'text'], params: { text } }));

/** Test-takers know that what is said to be always so is wrong. */
export const findAbsoluteWords: ItemRule = ({ options }) =>
  options
    .filter(({ text, correct }) => !correct && !catchAll.test(text))
    .flatMap(({ text, path }) => {
      const word = plainWords(text).find((each) => absolute.has(each));
      return word === undefined
        ? []
        : [{ code: 'absolute-word', path: [...path, 'text'], params: { word } } as const];
    });

/** "Often" is 10 % to one reader and 60 % to another. */
export const findVagueWords: ItemRule = ({ options }) =>
  options.flatMap(({ text, path }) => {
    const word = plainWords(text).find((each) => vague.has(each));
    return word === undefined
      ? []
      : [{ code: 'vague-word', path: [...path, 'text'], params: { word } } as const];
  });

/** Options of one question are of one sort, and all are sentences or none is. */
export const findMixedOptions: ItemRule = ({ options }) => {
  const sorts = new Set(options.map(({ sort }) => sort));
  if (sorts.size > 1) {
    const named = [...sorts].map((sort) => sort ?? 'unnamed');
    return [{ code: 'mixed-options', path: ['options'], params: { sorts: named } }];
  }
  const sentences = options.filter(({ text }) => /[.!]$/u.test(text)).length;
  return sentences > 0 && sentences < options.length
    ? [{ code: 'mixed-options', path: ['options'], params: { sorts: ['sentence', 'phrase'] } }]
    : [];
};
