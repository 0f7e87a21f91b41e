import type { Concept, Way } from './plan-query.ts';

/** What the engine says of one stem: a score for each document that has it. */
export type StemScores = (stem: string) => ReadonlyMap<number, number>;

export interface RankedHit {
  readonly document: number;
  readonly score: number;
  /** How much of what the documents know of the query it has, 0 to 1, the rare words above all. */
  readonly share: number;
}

export interface RankOptions {
  readonly scoresOf: StemScores;
  /** How much a stem tells: the rarer, the more. */
  readonly rarityOf: (stem: string) => number;
  /** The page a document stands on. */
  readonly pageOf: (document: number) => number;
  /** How much a document of its kind is worth, 1 for a lesson, in a query of so many concepts. */
  readonly weightOf: (document: number, concepts: number) => number;
  readonly mostPerPage: number;
  readonly most: number;
}

/** Below this share of the best score a hit is noise. */
const noiseShare = 0.04;
/** What further ways of saying the same add to the best one. */
const repetitionShare = 0.15;
/** How much less a document counts that has a part of what was asked. */
export const coveragePower = 2;
/** What the page that speaks most of it adds to its passages. */
const pageLift = 0.4;

interface Match {
  score: number;
  /** How much of the concept the document has, 0 to 1. */
  share: number;
}

/**
 * Orders documents: one that has all of what was asked, the rare words above all, comes before one
 * that has a part of it often; other names of the same thing do not add up; and no page takes more
 * than its share of the list.
 */
export function rankHits(concepts: readonly Concept[], options: RankOptions): RankedHit[] {
  const total = new Map<number, Match>();
  const known = concepts
    .map((concept) => ({ matches: matchConcept(concept, options), rarity: rarityOf(concept, options) }))
    .filter(({ matches }) => matches.size > 0);
  const allRarity = known.reduce((sum, { rarity }) => sum + rarity, 0);
  for (const { matches, rarity } of known) {
    for (const [document, { score, share }] of matches) {
      const sum = total.get(document) ?? { score: 0, share: 0 };
      sum.score += score;
      sum.share += (share * rarity) / allRarity;
      total.set(document, sum);
    }
  }
  const scored = Array.from(total, ([document, { score, share }]) => ({
    document,
    share,
    score: score * options.weightOf(document, known.length) * share ** coveragePower,
  }));
  return spread(liftPages(scored, options), options);
}

/** A passage of a page that speaks of it all over comes before one that mentions it in passing. */
function liftPages(scored: readonly RankedHit[], { pageOf }: RankOptions): RankedHit[] {
  const sums = new Map<number, number>();
  for (const { document, score } of scored)
    sums.set(pageOf(document), (sums.get(pageOf(document)) ?? 0) + score);
  const most = Math.max(...sums.values());
  return scored
    .map(({ document, share, score }) => ({
      document,
      share,
      score: score * (1 + (pageLift * (sums.get(pageOf(document)) ?? 0)) / most),
    }))
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

function spread(ranked: readonly RankedHit[], { pageOf, mostPerPage, most }: RankOptions): RankedHit[] {
  const floor = (ranked[0]?.score ?? 0) * noiseShare;
  const taken = new Map<number, number>();
  const kept: RankedHit[] = [];
  for (const hit of ranked) {
    if (kept.length === most || hit.score < floor || hit.score <= 0) break;
    const count = (taken.get(pageOf(hit.document)) ?? 0) + 1;
    taken.set(pageOf(hit.document), count);
    if (count <= mostPerPage) kept.push(hit);
  }
  return kept;
}

function matchConcept({ ways }: Concept, { scoresOf }: RankOptions): Map<number, Match> {
  const best = new Map<number, Match>();
  for (const way of ways) {
    for (const [document, { score, share }] of matchWay(way, scoresOf)) {
      const before = best.get(document);
      if (before === undefined) {
        best.set(document, { score, share });
      } else {
        before.score = Math.max(score, before.score) + Math.min(score, before.score) * repetitionShare;
        before.share = Math.max(share, before.share);
      }
    }
  }
  return best;
}

/** One word of a long form says less than the form. */
function matchWay({ stems, weight }: Way, scoresOf: StemScores): Map<number, Match> {
  const found = new Map<number, Match>();
  for (const stem of stems) {
    for (const [document, score] of scoresOf(stem)) {
      const match = found.get(document) ?? { score: 0, share: 0 };
      match.score += score * weight;
      match.share += 1 / stems.length;
      found.set(document, match);
    }
  }
  if (stems.length > 1)
    for (const match of found.values()) match.score *= match.share / Math.sqrt(stems.length);
  return found;
}

/** Of the reading that counts most among those that the documents have. */
function rarityOf({ ways }: Concept, { scoresOf, rarityOf: rarity }: RankOptions): number {
  return Math.max(
    0,
    ...ways.flatMap(({ stems, weight }) =>
      stems.filter((stem) => scoresOf(stem).size > 0).map((stem) => rarity(stem) * weight),
    ),
  );
}

/**
 * What to mark in a hit: the ways of asking that it has in full. One word of a long form, such as a
 * "failure" of anything, is no match; it is marked only where the hit has nothing better.
 */
export function markedStems(document: number, concepts: readonly Concept[], scoresOf: StemScores): string[] {
  const ways = concepts.flatMap(({ ways: each }) => each);
  const has = (stem: string): boolean => scoresOf(stem).has(document);
  const whole = ways.filter(({ stems }) => stems.every(has)).flatMap(({ stems }) => stems);
  return [...new Set(whole.length > 0 ? whole : ways.flatMap(({ stems }) => stems).filter(has))];
}
