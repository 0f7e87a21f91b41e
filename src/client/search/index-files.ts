import { partFile, shardAt, type SuggestionsPart, type TextShard } from '#core/search/index-parts.ts';
import { openTermShard, type PackedTermShard, type TermShard } from '#core/search/pack/term-shard.ts';
import type { StemWord } from '#core/search/stemmer.ts';
import {
  openHeader,
  openNames,
  openSuggestions,
  openTexts,
  openWords,
  type OpenHeader,
  type OpenNames,
} from './open-parts.ts';
import { createLoader, type ReadFile } from './part-loader.ts';

/** Hears of the address of each file that cannot be had. */
export type OnMissing = (url: string) => void;

/** A shard with the document it begins with. */
export interface From<T> {
  readonly first: number;
  readonly shard: T;
}

/** The files of one course's index, each loaded when it is first asked for; undefined where it cannot be had. */
export interface IndexFiles {
  header(onMissing: OnMissing): Promise<OpenHeader | undefined>;
  terms(
    header: OpenHeader,
    index: number,
    stem: StemWord,
    onMissing: OnMissing,
  ): Promise<TermShard | undefined>;
  words(
    header: OpenHeader,
    index: number,
    onMissing: OnMissing,
  ): Promise<ReadonlyMap<string, number> | undefined>;
  suggestions(header: OpenHeader, onMissing: OnMissing): Promise<SuggestionsPart | undefined>;
  names(header: OpenHeader, document: number, onMissing: OnMissing): Promise<From<OpenNames> | undefined>;
  texts(header: OpenHeader, document: number, onMissing: OnMissing): Promise<From<TextShard> | undefined>;
}

/**
 * @param url address of the header; the parts lie in the folder `search/` beside it
 * @param read gets the content of a JSON file, or rejects
 */
export function openIndexFiles(url: string, read?: ReadFile): IndexFiles {
  const loadHeader = createLoader(openHeader, read);
  const loadNames = createLoader(openNames, read);
  const loadTexts = createLoader(openTexts, read);
  const loadWords = createLoader(openWords, read);
  const loadSuggestions = createLoader(openSuggestions, read);
  const loadTerms = createTermLoaders(read);
  const urlOf = (part: Parameters<typeof partFile>[0], { version }: OpenHeader): string =>
    url.replace(/[^/]*$/, `search/${partFile(part, version)}`);
  return {
    header: (onMissing) => loadHeader(url, onMissing),
    terms: (header, index, stem, onMissing) =>
      loadTerms(stem, header.documents)(urlOf(`terms-${index}`, header), onMissing),
    words: (header, index, onMissing) => loadWords(urlOf(`words-${index}`, header), onMissing),
    suggestions: (header, onMissing) => loadSuggestions(urlOf('suggestions', header), onMissing),
    async names(header, document, onMissing) {
      const index = shardAt(header.names, document);
      const shard = await loadNames(urlOf(`names-${index}`, header), onMissing);
      return shard && { shard, first: header.names[index] ?? 0 };
    },
    async texts(header, document, onMissing) {
      const index = shardAt(header.texts, document);
      const shard = await loadTexts(urlOf(`texts-${index}`, header), onMissing);
      return shard && { shard, first: header.texts[index] ?? 0 };
    },
  };
}

/** Stems follow from the words, so a shard is opened once for each stemmer. */
function createTermLoaders(read?: ReadFile) {
  type Load = ReturnType<typeof createLoader<TermShard>>;
  const loaders = new Map<StemWord, Load>();
  return (stem: StemWord, documents: number): Load => {
    const open = (json: unknown): TermShard => openTermShard(json as PackedTermShard, stem, documents);
    const loader = loaders.get(stem) ?? createLoader(open, read);
    loaders.set(stem, loader);
    return loader;
  };
}
