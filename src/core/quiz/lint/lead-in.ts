import type { ItemFinding, ItemRule } from './item-finding.ts';

const negative = /\b(?:(not)(?! only)|(?<!at )(least)|(except|false|incorrect|untrue|never))\b/iu;

/** One question at a time. */
export const findSeveralQuestions: ItemRule = ({ question }) =>
  (question.match(/[?؟]/gu)?.length ?? 0) > 1
    ? [{ code: 'several-questions', path: ['question'], params: {} }]
    : [];

/** A reader who overlooks the small word answers the opposite. Where it is waived it stands in capitals. */
export const findNegativeLeadIn: ItemRule = ({ question, waived }) => {
  const word = negative.exec(question)?.[0];
  if (word === undefined) return [];
  const found: ItemFinding[] = [{ code: 'negative-lead-in', path: ['question'], params: { word } }];
  if (waived.includes('negative-lead-in') && word !== word.toUpperCase()) {
    found.push({ code: 'negative-not-emphasized', path: ['question'], params: { word } });
  }
  return found;
};

/** A lead-in that ends with an article gives the key away by its first letter. */
export const findArticleCue: ItemRule = ({ question, options }) => {
  const article = /\b(an?)\s*(?:_{2,}|…|\.{3})?\s*[?؟]$/iu.exec(question)?.[1]?.toLowerCase();
  if (article === undefined) return [];
  const wrong = options.filter(({ text }) => /^[aeiou]/iu.test(text) !== (article === 'an'));
  return wrong.map(({ text, path }) => ({
    code: 'article-cue',
    path: [...path, 'text'],
    params: { article, text },
  }));
};
