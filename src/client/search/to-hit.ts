import { termAnchor } from '#core/course/address.ts';
import { markMatches } from '#core/search/excerpt.ts';
import { usual, usualAnchor, usualTerm, type Anchor } from '#core/search/index-parts.ts';
import type { RankedHit } from '#core/search/rank.ts';
import type { StemWord } from '#core/search/stemmer.ts';
import type { From } from './index-files.ts';
import type { OpenHeader, OpenNames } from './open-parts.ts';
import type { SearchHit } from './search-answer.ts';

interface HitContext {
  readonly header: OpenHeader;
  readonly names: From<OpenNames>;
  readonly marks: readonly string[];
  readonly stem: StemWord;
}

/** What a result shows, but for its text; undefined where the shard does not have the document. */
export function toHit(
  { document, score }: Pick<RankedHit, 'document' | 'score'>,
  { header, names: { shard: names, first }, marks, stem }: HitContext,
): SearchHit | undefined {
  const at = document - first;
  const page = names.pageOf[at];
  const written = names.names[at];
  if (page === undefined || written === undefined) return undefined;
  const [path, title] = page;
  const isPage = written === '';
  const name = isPage ? title : written;
  const standing = names.standings[at] ?? 0;
  const isTreatment = names.treatments[at] === '1';
  return {
    id: `${header.course} ${String(document)}`,
    course: header.course,
    kind: header.kindOf[document] ?? 'lesson',
    path: `${path}${anchorOf(names.anchors[at] ?? null, name)}`,
    page: isPage ? '' : title,
    name: markMatches(name, stem, new Set(marks)),
    excerpt: [],
    language: header.language,
    score,
    isTreatment,
    ...(standing === 0 ? {} : { standing }),
    ...(isTreatment ? { safety: header.safety } : {}),
    marks,
  };
}

/** The document that a hit's id names. */
export const documentOf = ({ id }: SearchHit): number => Number(id.split(' ')[1]);

function anchorOf(anchor: Anchor, name: string): string {
  if (anchor === null) return '';
  if (anchor === usual) return `#${usualAnchor(name)}`;
  return anchor === usualTerm ? `#${termAnchor(usualAnchor(name))}` : `#${anchor}`;
}
