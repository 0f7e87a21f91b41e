import { makeExcerpt } from '#core/search/excerpt.ts';
import { kindWeight } from '#core/search/fields.ts';
import { partFile, shardAt, type PartName } from '#core/search/index-parts.ts';
import { createLexicon, type PartialLexicon } from '#core/search/lexicon.ts';
import { openTermShard, type TermShard } from '#core/search/pack/term-shard.ts';
import { planQuery, type QueryPlan } from '#core/search/plan-query.ts';
import { markedStems, rankHits, type StemScores } from '#core/search/rank.ts';
import type { StemWord } from '#core/search/stemmer.ts';
import { suggestTerms } from '#core/search/suggest.ts';
import { rarityOf, scoreStem } from './lunr-scores.ts';
import {
  openHeader,
  openNames,
  openTexts,
  openWords,
  type OpenHeader,
  type OpenWords,
} from './open-parts.ts';
import { createLoader, type ReadFile } from './part-loader.ts';
import type { SearchAnswer, SearchHit } from './search-answer.ts';
import { createStemmers, isStopWord } from './stem.ts';
import { toHit } from './to-hit.ts';

export type CourseAnswer = Omit<SearchAnswer, 'isIncomplete'>;

/** One course's index. None of its methods rejects; what could not be had is named in the answer. */
export interface CourseIndex {
  warm(): void;
  search(query: string): Promise<CourseAnswer>;
  excerpts(hits: readonly SearchHit[]): Promise<SearchHit[]>;
}

const mostHits = 30;
const mostPerPage = 3;
/** A plan asks for the shards of its words, then for those of their other forms, then for corrections. */
const mostRounds = 6;

/**
 * @param url address of the header; the parts lie in the folder `search/` beside it
 * @param read gets the content of a JSON file, or rejects
 */
export function openCourseIndex(url: string, read?: ReadFile): CourseIndex {
  const stemmers = createStemmers();
  const loadHeader = createLoader(openHeader, read);
  const loadNames = createLoader(openNames, read);
  const loadTexts = createLoader(openTexts, read);
  const loadWords = createLoader(openWords, read);
  const shards = createShards(read);

  const urlOf = (part: PartName, { version }: OpenHeader): string =>
    url.replace(/[^/]*$/, `search/${partFile(part, version)}`);

  async function findPlan(query: string, header: OpenHeader, stem: StemWord, miss: (url: string) => void) {
    let words: OpenWords | undefined;
    const loaded = new Map<number, TermShard>();
    const lexicon = createLexicon({
      terms: header.terms,
      longestForm: header.longestForm,
      starters: header.starterWords,
      stem,
      isStopWord,
      shard: (index) => loaded.get(index),
      words: () => words?.words,
    });
    const tried = new Set<PartName>();
    const loadPart = async (part: PartName): Promise<void> => {
      tried.add(part);
      if (part === 'words') {
        words = await loadWords(urlOf(part, header), miss);
        return;
      }
      const shard = await shards(stem, header.documents)(urlOf(part, header), miss);
      if (shard !== undefined) loaded.set(Number(part.replace('terms-', '')), shard);
    };
    let plan: QueryPlan = { concepts: [], corrections: [] };
    for (let round = 0; round < mostRounds; round += 1) {
      plan = planQuery(query, lexicon);
      for (const each of stemsOf(plan)) lexicon.shardOf(each);
      const wanted = lexicon.takeWanted().filter((part) => !tried.has(part));
      if (wanted.length === 0) break;
      await Promise.all(wanted.map(loadPart));
    }
    return { plan, lexicon };
  }

  async function search(query: string): Promise<CourseAnswer> {
    const missing = new Set<string>();
    const miss = (part: string): void => void missing.add(part);
    const nothing = { hits: [], corrections: [], suggestions: [] };
    const header = await loadHeader(url, miss);
    if (header === undefined) return { ...nothing, missing: [...missing] };
    const stem = await stemmers.forQuery(query);
    if (stem === undefined) miss('stem-arabic');
    const { plan, lexicon } = await findPlan(query, header, stem ?? stemmers.english, miss);
    const scoresOf = scorer(lexicon, header);
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
        const index = shardAt(header.names, hit.document);
        const names = await loadNames(urlOf(`names-${index}`, header), miss);
        const marks = markedStems(hit.document, plan.concepts, scoresOf);
        return (
          names && toHit(hit, { header, names, first: header.names[index] ?? 0, marks, stem: lexicon.stem })
        );
      }),
    );
    const found = hits.filter((hit) => hit !== undefined);
    const vocabulary = ranked.length === 0 ? await loadWords(urlOf('words', header), miss) : undefined;
    return {
      hits: found,
      corrections: plan.corrections,
      suggestions: vocabulary === undefined ? [] : suggestTerms(query, vocabulary.terms),
      missing: [...missing],
    };
  }

  async function excerpts(hits: readonly SearchHit[]): Promise<SearchHit[]> {
    const header = await loadHeader(url, () => undefined);
    return Promise.all(
      hits.map(async (hit) => {
        const document = Number(hit.id.split(' ')[1]);
        const index = header === undefined ? -1 : shardAt(header.texts, document);
        if (header === undefined || index < 0) return hit;
        const texts = await loadTexts(urlOf(`texts-${index}`, header), () => undefined);
        const text = texts?.texts[document - (header.texts[index] ?? 0)] ?? '';
        const stem = (await stemmers.forQuery(hit.marks.join(' '))) ?? stemmers.english;
        return { ...hit, excerpt: makeExcerpt(text, stem, new Set(hit.marks)) };
      }),
    );
  }

  return { warm: () => void loadHeader(url, () => undefined), search, excerpts };
}

const stemsOf = ({ concepts }: QueryPlan): string[] =>
  concepts.flatMap(({ ways }) => ways.flatMap(({ stems }) => stems));

/** Shards depend on the stemmer: those in a script whose stemmer is not loaded are read without it. */
function createShards(read?: ReadFile) {
  type Load = ReturnType<typeof createLoader<TermShard>>;
  const loaders = new Map<StemWord, Load>();
  return (stem: StemWord, documents: number): Load => {
    const loader =
      loaders.get(stem) ??
      createLoader(
        (json) => openTermShard(json as Parameters<typeof openTermShard>[0], stem, documents),
        read,
      );
    loaders.set(stem, loader);
    return loader;
  };
}

const scores = new WeakMap<TermShard, Map<string, ReadonlyMap<number, number>>>();
const none: ReadonlyMap<number, number> = new Map();

/** Scores of a stem are worked out once for each shard that is open. */
const scorer =
  (lexicon: PartialLexicon, { corpus }: OpenHeader): StemScores =>
  (stem) => {
    const shard = lexicon.shardOf(stem);
    const postings = shard?.postingsOf(stem);
    if (shard === undefined || postings === undefined) return none;
    const known = scores.get(shard) ?? new Map<string, ReadonlyMap<number, number>>();
    scores.set(shard, known);
    const found = known.get(stem) ?? scoreStem(stem, postings, corpus);
    known.set(stem, found);
    return found;
  };
