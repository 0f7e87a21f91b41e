import type { SearchDocument, SearchKind } from './documents.ts';

/** Fields and how much a match in each counts: what a page or a passage is called most, running text least. */
export const fieldBoosts = {
  title: 5,
  name: 5,
  terms: 4,
  keyPoints: 2,
  page: 1.2,
  text: 1,
} as const satisfies Partial<Record<keyof SearchDocument, number>>;

/** Fields differ in length by their nature: a long heading is no weaker sign than a short one (BM25's b). */
export const lengthWeight = 0.4;

const kindWeights: Readonly<Record<SearchKind, number>> = {
  lesson: 1,
  case: 0.9,
  correction: 0.6,
  term: 0.85,
  question: 0.4,
  reference: 0.4,
};
const lookedUpTerm = 1.1;

/**
 * How much a hit of a kind counts. Who asks for one thing looks it up, so its entry in the glossary
 * counts most; who asks for several wants the passage that has them together.
 */
export const kindWeight = (kind: SearchKind, concepts: number): number =>
  kind === 'term' && concepts === 1 ? lookedUpTerm : kindWeights[kind];

export type SearchField = keyof typeof fieldBoosts;
export const searchFields = Object.keys(fieldBoosts) as SearchField[];

/**
 * What is indexed of a document. Only a lesson's heading weighs as one: the name of a term already
 * stands among its forms, and a question, a correction or a reference is a sentence, not a heading.
 */
export function indexedFields(document: SearchDocument): Readonly<Record<SearchField, string>> {
  const { kind, name, title, terms, keyPoints, page, text } = document;
  const fields = { title, name: '', terms, keyPoints, page, text };
  if (kind === 'lesson') return { ...fields, name };
  return kind === 'term' || kind === 'case' ? fields : { ...fields, text: `${name} ${text}` };
}
