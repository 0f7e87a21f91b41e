import { countWords } from '../../evidence/words.ts';
import type { ItemRule } from './item-finding.ts';

const MOST_WORDS = 120;

/** What a patient's story tells before its findings, and the words it is known by. */
const facets: Readonly<Record<string, RegExp>> = {
  age: /\b\d{1,3}[- ](?:year|month|week)s?[- ]old\b|\b(?:aged?|is|turned) \d{1,3}\b|\b(?:newborn|infant|toddler|child|teenager|adolescent)\b|\bof about \d{1,3}|, \d{1,3},/iu,
  sex: /\b(?:m[ae]n|wom[ae]n|boy|girl|male|female|he|she|his|her|him)\b/iu,
  setting:
    /\b(?:ward|clinic|emergency|department|hospital|unit|intensive care|office|theat(?:er|re)|ambulance|admitted|admission|round|consult\w*|handover|bedside|follow-up|visit|home|call|night shift|triage|brought|sent|referred|transferred|discharged?|arrives?|presents?)\b/iu,
  time: /\b(?:minutes?|hours?|days?|weeks?|months?|years(?! old)|yesterday|today|tonight|overnight|morning|evening|night|noon|since|after|later|ago|now|sudden(?:ly)?)\b/iu,
};

/** Which of age, sex, setting and time course a stem leaves out. */
export function missingFacets(stem: string): string[] {
  return Object.entries(facets)
    .filter(([, pattern]) => !pattern.test(stem))
    .map(([name]) => name);
}

export const findThinVignette: ItemRule = ({ stem, clinical }) => {
  const missing = missingFacets(stem);
  return clinical && stem !== '' && missing.length > 0
    ? [{ code: 'thin-vignette', path: ['stem'], params: { missing } }]
    : [];
};

export const findLongVignette: ItemRule = ({ stem }) => {
  const words = countWords(stem);
  return words > MOST_WORDS
    ? [{ code: 'long-vignette', path: ['stem'], params: { words, most: MOST_WORDS } }]
    : [];
};
