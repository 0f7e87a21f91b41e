import { termAnchor } from '#core/course/address.ts';
import type { SearchDocument, SearchKind } from '#core/search/documents.ts';
import {
  usual,
  usualAnchor,
  usualTerm,
  type Anchor,
  type NameShard,
  type TextShard,
} from '#core/search/index-parts.ts';

/** Letters of a shard before compression. */
const nameLetters = 6_000;
const textLetters = 24_000;

interface Cut<T> {
  readonly starts: number[];
  readonly shards: T[];
}

export function packNames(documents: readonly SearchDocument[]): Cut<NameShard> {
  return cut(
    documents,
    nameLetters,
    ({ name, page, path }) => name.length + page.length + path.length / 2,
    toNames,
  );
}

export function packTexts(documents: readonly SearchDocument[]): Cut<TextShard> {
  return cut(
    documents,
    textLetters,
    ({ text }) => text.length,
    (some) => ({ texts: some.map(({ text }) => text) }),
  );
}

function cut<T>(
  documents: readonly SearchDocument[],
  most: number,
  lettersOf: (document: SearchDocument) => number,
  pack: (documents: readonly SearchDocument[]) => T,
): Cut<T> {
  const starts: number[] = [];
  let letters = Infinity;
  documents.forEach((document, id) => {
    if (letters > most) {
      starts.push(id);
      letters = 0;
    }
    letters += lettersOf(document);
  });
  return { starts, shards: starts.map((start, index) => pack(documents.slice(start, starts[index + 1]))) };
}

const pageOf = ({ path }: SearchDocument): string => path.split('#')[0] ?? '';
const titleOf = ({ page, name }: SearchDocument): string => page || name;

function toNames(documents: readonly SearchDocument[]): NameShard {
  const pages: [string, string, number][] = [];
  for (const document of documents) {
    const last = pages.at(-1);
    const [path, title] = [
      pageOf(document),
      document.page === '' && hasAnchor(document) ? '' : titleOf(document),
    ];
    if (last?.[0] === path && last[1] === title) last[2] += 1;
    else pages.push([path, title, 1]);
  }
  return {
    names: documents.map((document) => (hasAnchor(document) || document.page !== '' ? document.name : '')),
    pages,
    anchors: documents.map(toAnchor),
    standings: documents.map(({ standing }) => standing ?? 0),
    treatments: documents.map(({ isTreatment }) => (isTreatment ? '1' : '0')).join(''),
  };
}

const hasAnchor = ({ path }: SearchDocument): boolean => path.includes('#');

function toAnchor({ name, path }: SearchDocument): Anchor {
  const anchor = path.split('#')[1];
  if (anchor === undefined) return null;
  if (anchor === usualAnchor(name)) return usual;
  return anchor === termAnchor(usualAnchor(name)) ? usualTerm : anchor;
}

/** Consecutive documents of one kind on one page. */
export function pageRuns(documents: readonly SearchDocument[]): { kind: SearchKind; count: number }[] {
  const runs: { kind: SearchKind; count: number; path: string }[] = [];
  for (const document of documents) {
    const last = runs.at(-1);
    if (last?.path === pageOf(document) && last.kind === document.kind) last.count += 1;
    else runs.push({ kind: document.kind, count: 1, path: pageOf(document) });
  }
  return runs;
}
