import { makeExcerpt } from '#core/search/excerpt.ts';
import { kindWeight } from '#core/search/fields.ts';
import { markedStems, rankHits } from '#core/search/rank.ts';
import { suggestTerms } from '#core/search/suggest.ts';
import { findPlan } from './find-plan.ts';
import { openIndexFiles, type IndexFiles, type OnMissing } from './index-files.ts';
import { rarityOf } from './lunr-scores.ts';
import type { OpenHeader } from './open-parts.ts';
import type { ReadFile } from './part-loader.ts';
import type { SearchAnswer, SearchHit } from './search-answer.ts';
import { createScorer } from './stem-scores.ts';
import { createStemmers, type Stemmers } from './stem.ts';
import { documentOf, toHit } from './to-hit.ts';

export type CourseAnswer = Omit<SearchAnswer, 'isIncomplete'>;

/** One course's index. None of its methods rejects; what could not be had is named in the answer. */
export interface CourseIndex {
  warm(): void;
  /** @param corrects false where words that this course does not have were looked up already */
  search(query: string, corrects?: boolean): Promise<CourseAnswer>;
  excerpts(hits: readonly SearchHit[]): Promise<SearchHit[]>;
}

const mostHits = 30;
const mostPerPage = 3;
const ignore: OnMissing = () => undefined;

/** @param url address of the header */
export function openCourseIndex(url: string, read?: ReadFile): CourseIndex {
  const files = openIndexFiles(url, read);
  const stemmers = createStemmers();
  return {
    warm: () => void files.header(ignore),
    search: (query, corrects = true) => searchCourse(query, { files, stemmers, corrects }),
    async excerpts(hits) {
      const header = await files.header(ignore);
      return header === undefined
        ? [...hits]
        : Promise.all(hits.map((hit) => withExcerpt(hit, { files, header, stemmers })));
    },
  };
}

interface SearchContext {
  readonly files: IndexFiles;
  readonly stemmers: Stemmers;
  readonly corrects: boolean;
}

async function searchCourse(
  query: string,
  { files, stemmers, corrects }: SearchContext,
): Promise<CourseAnswer> {
  const missing = new Set<string>();
  const onMissing: OnMissing = (part) => void missing.add(part);
  const header = await files.header(onMissing);
  if (header === undefined) return { hits: [], corrections: [], suggestions: [], missing: [...missing] };
  const stem = await stemmers.forQuery(query);
  if (stem === undefined) onMissing('stem-arabic');
  const context = { files, header, onMissing, stem: stem ?? stemmers.english, corrects };
  const { plan, lexicon } = await findPlan(query, context);
  const scoresOf = createScorer(lexicon, header);
  const ranked = rankHits(plan.concepts, {
    scoresOf,
    rarityOf: (each) => rarityOf(lexicon.shardOf(each)?.countOf(each) ?? 0, header.corpus),
    pageOf: (document) => header.pageOf[document] ?? -1,
    weightOf: (document, concepts) => kindWeight(header.kindOf[document] ?? 'lesson', concepts),
    mostPerPage,
    most: mostHits,
  });
  const hits = await Promise.all(
    ranked.map(async (hit) => {
      const names = await files.names(header, hit.document, onMissing);
      const marks = markedStems(hit.document, plan.concepts, scoresOf);
      return names && toHit(hit, { header, names, marks, stem: lexicon.stem });
    }),
  );
  const suggested = ranked.length === 0 ? await files.suggestions(header, onMissing) : undefined;
  return {
    hits: hits.filter((hit) => hit !== undefined),
    corrections: plan.corrections,
    suggestions: suggested === undefined ? [] : suggestTerms(query, suggested.terms),
    missing: [...missing],
  };
}

interface ExcerptContext {
  readonly files: IndexFiles;
  readonly header: OpenHeader;
  readonly stemmers: Stemmers;
}

async function withExcerpt(hit: SearchHit, { files, header, stemmers }: ExcerptContext): Promise<SearchHit> {
  const document = documentOf(hit);
  const texts = await files.texts(header, document, ignore);
  const stem = (await stemmers.forQuery(hit.marks.join(' '))) ?? stemmers.english;
  const text = texts?.shard.texts[document - texts.first] ?? '';
  return { ...hit, excerpt: makeExcerpt(text, stem, new Set(hit.marks)) };
}
