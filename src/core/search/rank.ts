import type { Concept } from './plan-query.ts';

/** A document an engine found. */
export interface RawHit {
  readonly document: number;
  readonly score: number;
  /** Stems of the plan that the document has. */
  readonly stems: ReadonlySet<string>;
}

export interface RankOptions {
  /** The page a document stands on. */
  readonly pageOf: (document: number) => string;
  /** How much a document of its kind is worth, 1 for a lesson. */
  readonly weightOf: (document: number) => number;
  readonly mostPerPage: number;
  readonly most: number;
}

/** Below this share of the best score a hit is noise. */
const noiseShare = 0.04;

/**
 * Orders hits: a document that has all of what was asked comes before one that has a part of it
 * often; and no page takes more than its share of the list.
 */
export function rankHits(
  hits: readonly RawHit[],
  concepts: readonly Concept[],
  options: RankOptions,
): RawHit[] {
  const ranked = hits
    .map((hit) => ({
      ...hit,
      score: hit.score * options.weightOf(hit.document) * coverage(hit.stems, concepts) ** 2,
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.document - b.document);
  const floor = (ranked[0]?.score ?? 0) * noiseShare;
  const taken = new Map<string, number>();
  const kept = ranked.filter(({ document, score }) => {
    const page = options.pageOf(document);
    const count = (taken.get(page) ?? 0) + 1;
    taken.set(page, count);
    return score >= floor && count <= options.mostPerPage;
  });
  return kept.slice(0, options.most);
}

/** Share of the concepts a document has, 0 to 1; a part of a long form counts as that part. */
export function coverage(stems: ReadonlySet<string>, concepts: readonly Concept[]): number {
  if (concepts.length === 0) return 0;
  const shares = concepts.map(({ ways }) =>
    Math.max(...ways.map((way) => way.stems.filter((stem) => stems.has(stem)).length / way.stems.length)),
  );
  return shares.reduce((sum, share) => sum + share, 0) / concepts.length;
}
