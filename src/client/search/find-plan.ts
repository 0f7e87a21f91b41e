import type { PartName } from '#core/search/index-parts.ts';
import { createLexicon, type PartialLexicon } from '#core/search/lexicon.ts';
import type { TermShard } from '#core/search/pack/term-shard.ts';
import { planQuery, type QueryPlan } from '#core/search/plan-query.ts';
import type { StemWord } from '#core/search/stemmer.ts';
import type { IndexFiles, OnMissing } from './index-files.ts';
import type { OpenHeader } from './open-parts.ts';
import { isStopWord } from './stem.ts';

/** A plan asks for the shards of its words, then for those of their other forms, then for corrections. */
const mostRounds = 8;

interface PlanContext {
  readonly files: IndexFiles;
  readonly header: OpenHeader;
  readonly stem: StemWord;
  readonly onMissing: OnMissing;
  readonly corrects: boolean;
}

/** Plans a query with what is loaded, loads what the plan asked for, and plans again until it has all. */
export async function findPlan(
  query: string,
  { files, header, stem, onMissing, corrects }: PlanContext,
): Promise<{ plan: QueryPlan; lexicon: PartialLexicon }> {
  const loaded = new Map<number, TermShard>();
  const tried = new Set<PartName>();
  const words = new Map<number, ReadonlyMap<string, number>>();
  const lexicon = createLexicon({
    terms: header.terms,
    // Without lists no word is corrected.
    wordLists: corrects ? header.words : [],
    stopForms: header.stopForms,
    longestForm: header.longestForm,
    starters: header.starterWords,
    stem,
    isStopWord,
    shard: (index) => loaded.get(index),
    words: (index) => words.get(index),
  });
  const loadPart = async (part: PartName): Promise<void> => {
    tried.add(part);
    const index = Number(part.split('-')[1]);
    if (part.startsWith('words-')) {
      // One that cannot be had counts as empty: the others may know the word.
      words.set(index, (await files.words(header, index, onMissing)) ?? new Map());
      return;
    }
    const shard = await files.terms(header, index, stem, onMissing);
    if (shard !== undefined) loaded.set(index, shard);
  };
  let plan: QueryPlan = { concepts: [], corrections: [] };
  for (let round = 0; round < mostRounds; round += 1) {
    plan = planQuery(query, lexicon);
    for (const each of plan.concepts.flatMap(({ ways }) => ways.flatMap(({ stems }) => stems)))
      lexicon.shardOf(each);
    const wanted = lexicon.takeWanted().filter((part) => !tried.has(part));
    if (wanted.length === 0) break;
    await Promise.all(wanted.map(loadPart));
  }
  return { plan, lexicon };
}
