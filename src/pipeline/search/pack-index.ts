import { createHash } from 'node:crypto';
import type { LoadedCourse } from '#core/course/loaded.ts';
import { collectDocuments, searchKinds, type SearchDocument } from '#core/search/documents.ts';
import { searchFields, type SearchField } from '#core/search/fields.ts';
import { collectForms, type Forms } from '#core/search/forms.ts';
import type { PartName, SearchHeader, SuggestionsPart } from '#core/search/index-parts.ts';
import { packNumbers } from '#core/search/pack/numbers.ts';
import { foldedWords } from '#core/search/words.ts';
import { isArabic } from '#core/search/stemmer.ts';
import type { LocalText } from '#core/text/local-text.ts';
import { countWords, type CountedIndex } from './build-index.ts';
import { packNames, packTexts, pageRuns } from './pack-documents.ts';
import { packTerms } from './pack-terms.ts';
import { packWordLists } from './pack-word-lists.ts';
import { isStopWord } from './stem.ts';

export interface SearchIndex {
  readonly header: SearchHeader;
  /** Each as JSON. */
  readonly parts: ReadonlyMap<PartName, string>;
}

/** What an index is made of. */
export interface SearchSource {
  readonly course: string;
  readonly language: string;
  readonly safety: LocalText;
  readonly documents: readonly SearchDocument[];
  readonly forms: readonly Forms[];
  /** Terms to suggest where nothing is found. */
  readonly terms: readonly string[];
}

export const searchSource = ({ course, ...loaded }: LoadedCourse): SearchSource => ({
  course: course.id,
  language: course.languages[0] ?? 'en',
  safety: course.safety,
  documents: collectDocuments({ course, ...loaded }),
  forms: collectForms(loaded.glossary.values()),
  terms: Array.from(loaded.glossary.values(), ({ term }) => term),
});

export const buildSearchIndex = (course: LoadedCourse): SearchIndex => packIndex(searchSource(course));

export function packIndex(source: SearchSource): SearchIndex {
  const { documents } = source;
  const counted = countWords(documents);
  const terms = packTerms(counted, source.forms, source.language);
  const words = packWordLists(counted);
  const names = packNames(documents);
  const texts = packTexts(documents);
  const parts = new Map<PartName, string>([
    ...terms.shards.map((shard, index) => [`terms-${index}`, JSON.stringify(shard)] as const),
    ...names.shards.map((shard, index) => [`names-${index}`, JSON.stringify(shard)] as const),
    ...texts.shards.map((shard, index) => [`texts-${index}`, JSON.stringify(shard)] as const),
    ...words.lists.map((list, index) => [`words-${index}`, JSON.stringify(list)] as const),
    ['suggestions', JSON.stringify({ terms: source.terms } satisfies SuggestionsPart)],
  ]);
  const header = {
    schema: 'search/3',
    course: source.course,
    language: source.language,
    safety: source.safety,
    documents: documents.length,
    terms: terms.keys,
    words: words.letters,
    names: names.starts,
    texts: texts.starts,
    pages: packNumbers(pageRuns(documents).flatMap(({ kind, count }) => [searchKinds.indexOf(kind), count])),
    lengths: Object.fromEntries(
      searchFields.map((field) => [field, packNumbers(counted.lengths[field])]),
    ) as Record<SearchField, string>,
    longestForm: Math.max(1, ...source.forms.flat().map((form) => form.split(' ').length)),
    stopForms: source.forms.flat().filter((form) => form.split(' ').every(isStopWord)),
    starters: starters(source, counted).join(' '),
  } as const;
  const hash = createHash('sha256').update(JSON.stringify(header));
  for (const json of parts.values()) hash.update(json);
  return { header: { ...header, version: hash.digest('hex').slice(0, 8) }, parts };
}

const mostStarters = 250;

/** What a letter or two are completed to: words that name something here, the frequent first. */
function starters({ documents, forms }: SearchSource, { words }: CountedIndex): string[] {
  const naming = [
    ...forms.flat(),
    ...documents.filter(({ kind }) => kind === 'lesson').map(({ name }) => name),
  ];
  const found = new Set(naming.flatMap(foldedWords));
  return [...found]
    .filter((word) => word.length > 2 && !isArabic(word) && !isStopWord(word))
    .sort((a, b) => (words.get(b) ?? 0) - (words.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, mostStarters);
}
