import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { createSearchEngine } from '#client/search/search-engine.ts';
import type { SearchScope } from '#client/search/search-scope.ts';
import type { SearchDocument } from '#core/search/documents.ts';
import { directoryPath, partFile, searchIndexPath } from '#core/search/index-parts.ts';
import { packDirectory } from '#pipeline/search/pack-directory.ts';
import { packIndex, type SearchIndex, type SearchSource } from '#pipeline/search/pack-index.ts';

/** An engine as the bench asks it. */
export interface BenchedEngine {
  readonly name: string;
  /** Addresses of the hits, the best first. */
  search(query: string): Promise<readonly string[]>;
}

/** Every engine but ours gets the same documents under these names, as a documentation site has them. */
export const plainDocuments = (documents: readonly SearchDocument[]) =>
  documents.map(({ name, page, terms, text }, id) => ({
    id,
    title: name,
    titles: page,
    text: terms === '' ? text : `${terms} ${text}`,
  }));

/** As lunr's own guide begins: defaults, no boosts. */
export function untunedLunrIndex(documents: readonly SearchDocument[]): lunr.Index {
  return lunr(function () {
    this.ref('id');
    for (const field of ['title', 'titles', 'text']) this.field(field);
    for (const document of plainDocuments(documents)) this.add(document);
  });
}

export function untunedLunr(documents: readonly SearchDocument[]): BenchedEngine {
  const index = untunedLunrIndex(documents);
  return {
    name: 'lunr, untuned',
    search: (query) => {
      try {
        return Promise.resolve(index.search(query).map(({ ref }) => documents[Number(ref)]?.path ?? ''));
      } catch {
        // It takes some of what people type for its own syntax.
        return Promise.resolve([]);
      }
    },
  };
}

/** The options of VitePress's search box (VPLocalSearchBox.vue). */
export const vitePressOptions = {
  fields: ['title', 'titles', 'text'],
  storeFields: ['title', 'titles'],
  searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
};

export function miniSearchIndex(documents: readonly SearchDocument[]): MiniSearch {
  const index = new MiniSearch(vitePressOptions);
  index.addAll(plainDocuments(documents));
  return index;
}

export function miniSearch(documents: readonly SearchDocument[]): BenchedEngine {
  const index = miniSearchIndex(documents);
  return {
    name: 'MiniSearch, VitePress',
    search: (query) =>
      Promise.resolve(index.search(query).map(({ id }) => documents[Number(id)]?.path ?? '')),
  };
}

/** Called with the address of each file that the engine reads. */
export type OnRead = (file: string, json: string) => void;

/** Some courses as a site serves them: files by address. Where they are several, their directory is among them. */
export function siteFiles(sources: readonly SearchSource[]): {
  scope: SearchScope;
  files: Map<string, string>;
} {
  const files = new Map<string, string>();
  const add = (url: string, { header, parts }: SearchIndex): string => {
    for (const [part, json] of parts)
      files.set(url.replace(/[^/]*$/, `search/${partFile(part, header.version)}`), json);
    files.set(url, JSON.stringify(header));
    return url;
  };
  const indexes = sources.map((source) => add(searchIndexPath(source.course), packIndex(source)));
  const directory = sources.length > 1 ? add(directoryPath, packDirectory(sources)) : undefined;
  return { scope: { indexes, directory }, files };
}

/** The engine over such files. */
export function openOurs(
  scope: SearchScope,
  files: ReadonlyMap<string, string>,
  onRead: OnRead = () => undefined,
) {
  return createSearchEngine(scope, (url) => {
    const json = files.get(url);
    if (json === undefined) return Promise.reject(new Error(`${url} is not there`));
    onRead(url, json);
    return Promise.resolve(JSON.parse(json) as unknown);
  });
}

export function ours(sources: readonly SearchSource[], name = 'Rounds'): BenchedEngine {
  const { scope, files } = siteFiles(sources);
  const engine = openOurs(scope, files);
  return {
    name,
    search: async (query) => (await engine.search(query)).hits.map(({ path }) => path),
  };
}

/** The same documents as if they were so many courses, page by page in turn, each with the whole glossary's forms. */
export function splitSource(source: SearchSource, courses: number): SearchSource[] {
  const pages = [...new Set(source.documents.map(({ path }) => path.split('#')[0] ?? ''))];
  const courseOf = ({ path }: SearchDocument, index: number): number =>
    // A glossary's entries are spread like pages.
    (path.includes('/glossary/') ? index : pages.indexOf(path.split('#')[0] ?? '')) % courses;
  return Array.from({ length: courses }, (_, course) => ({
    ...source,
    course: `${source.course}-${course}`,
    documents: source.documents.filter((document, index) => courseOf(document, index) === course),
  }));
}
