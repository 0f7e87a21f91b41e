import type { PartialLexicon } from '#core/search/lexicon.ts';
import type { TermShard } from '#core/search/pack/term-shard.ts';
import type { StemScores } from '#core/search/rank.ts';
import { scoreStem } from './lunr-scores.ts';
import type { OpenHeader } from './open-parts.ts';

const scores = new WeakMap<TermShard, Map<string, ReadonlyMap<number, number>>>();
const none: ReadonlyMap<number, number> = new Map();

/** Scores of a stem are worked out once for each shard that is open. */
export const createScorer =
  (lexicon: PartialLexicon, { corpus }: OpenHeader): StemScores =>
  (stem) => {
    const shard = lexicon.shardOf(stem);
    if (shard === undefined) return none;
    const known = scores.get(shard) ?? new Map<string, ReadonlyMap<number, number>>();
    scores.set(shard, known);
    let found = known.get(stem);
    if (found === undefined) {
      const postings = shard.postingsOf(stem);
      found = postings === undefined ? none : scoreStem(stem, postings, corpus);
      known.set(stem, found);
    }
    return found;
  };
