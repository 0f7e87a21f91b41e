import lunr from 'lunr';
import type { SearchDocument } from '#core/search/documents.ts';
import { makeExcerpt, markMatches } from '#core/search/excerpt.ts';
import { createFormTable } from '#core/search/forms.ts';
import { kindWeights, type SearchIndexFile } from '#core/search/index-file.ts';
import { planQuery, type Concept, type Lexicon } from '#core/search/plan-query.ts';
import { rankHits, type RawHit } from '#core/search/rank.ts';
import { foldedWords } from '#core/search/words.ts';
import type { SearchAnswer, SearchHit } from './search-answer.ts';

export type CourseAnswer = Pick<SearchAnswer, 'hits' | 'corrections'>;

export interface CourseIndex {
  search(query: string): CourseAnswer;
}

const mostHits = 30;
const mostPerPage = 3;

/** Makes a loaded index file searchable. lunr only scores; which words to ask for is decided in core. */
export function openCourseIndex(file: SearchIndexFile): CourseIndex {
  const index = lunr.Index.load(file.index);
  const lexicon = createLexicon(file);

  const search = (query: string): CourseAnswer => {
    const { concepts, corrections } = planQuery(query, lexicon);
    const hits = rankHits(score(index, concepts), concepts, {
      pageOf: (id) => pageKey(file.documents[id]),
      weightOf: (id) => kindWeights[file.documents[id]?.kind ?? 'lesson'],
      mostPerPage,
      most: mostHits,
    });
    return {
      corrections,
      hits: hits.flatMap((hit) => {
        const found = file.documents[hit.document];
        return found === undefined ? [] : [toHit(found, file, hit.score, markedStems(hit, concepts))];
      }),
    };
  };
  return { search };
}

/**
 * What to mark in a hit: the ways of asking that it has in full. One word of a long form, such as a
 * "failure" of anything, is no match; it is marked only where the hit has nothing better.
 */
function markedStems({ stems }: RawHit, concepts: readonly Concept[]): ReadonlySet<string> {
  const whole = concepts
    .flatMap(({ ways }) => ways)
    .filter((way) => way.stems.every((each) => stems.has(each)))
    .flatMap((way) => way.stems);
  return whole.length > 0 ? new Set(whole) : stems;
}

/** Questions asked inside a lesson are a list of their own beside its sections. */
const pageKey = (document: SearchDocument | undefined): string =>
  document === undefined ? '' : `${document.kind} ${document.path.split('#')[0] ?? ''}`;

function toHit(
  { kind, path, page, name, text }: SearchDocument,
  { course, language }: SearchIndexFile,
  score: number,
  wanted: ReadonlySet<string>,
): SearchHit {
  return {
    id: path,
    course,
    kind,
    path,
    page,
    language,
    score,
    name: markMatches(name, stem, wanted),
    excerpt: makeExcerpt(text, stem, wanted),
    isTreatment: false,
    marks: [...wanted],
  };
}

function score(index: lunr.Index, concepts: readonly Concept[]): RawHit[] {
  const weights = new Map<string, number>();
  for (const { stems, weight } of concepts.flatMap(({ ways }) => ways)) {
    // A word of a long form says less than the form: it shares the form's weight.
    for (const each of stems) weights.set(each, Math.max(weights.get(each) ?? 0, weight / stems.length));
  }
  if (weights.size === 0) return [];
  const results = index.query((query) => {
    for (const [term, boost] of weights) query.term(term, { boost, usePipeline: false });
  });
  return results.map(({ ref, score: value, matchData }) => ({
    document: Number(ref),
    score: value,
    stems: new Set(Object.keys(matchData.metadata)),
  }));
}

/** The vocabulary is counted from the texts themselves: lunr keeps stems, and corrections need words. */
function createLexicon({ documents, forms }: SearchIndexFile): Lexicon {
  const words = new Map<string, number>();
  const count = (text: string): void => {
    for (const word of foldedWords(text)) if (!isStopWord(word)) words.set(word, (words.get(word) ?? 0) + 1);
  };
  for (const { name, terms, text } of documents) [name, terms, text].forEach(count);
  forms.flat().forEach(count);
  return { words, stem, isStopWord, forms: createFormTable(forms, stem) };
}

const stems = new Map<string, string>();

function stem(word: string): string {
  let known = stems.get(word);
  if (known === undefined) {
    known = lunr.stemmer(new lunr.Token(word, {})).toString();
    stems.set(word, known);
  }
  return known;
}

/** lunr's type says a token comes back; for a stop word nothing does. */
function isStopWord(word: string): boolean {
  return (lunr.stopWordFilter(new lunr.Token(word, {})) as lunr.Token | undefined) === undefined;
}
