import { coursePath } from '#core/course/address.ts';
import type { SearchDocument } from '#core/search/documents.ts';
import type { DirectoryHeader, PartName } from '#core/search/index-parts.ts';
import { packIndex, type SearchSource } from './pack-index.ts';

export interface SearchDirectory {
  readonly header: DirectoryHeader;
  /** Each as JSON. */
  readonly parts: ReadonlyMap<PartName, string>;
}

/** Which of these courses have which words: the index of a course whose documents are the courses. */
export function packDirectory(sources: readonly SearchSource[]): SearchDirectory {
  const { header, parts } = packIndex({
    course: '',
    language: sources.every(({ language }) => language === 'ar') ? 'ar' : 'en',
    safety: { en: '' },
    documents: sources.map(toDocument),
    forms: dropRepeated(sources.flatMap(({ forms }) => forms)),
    terms: [...new Set(sources.flatMap(({ terms }) => terms))],
  });
  return {
    header: { ...header, names: [], texts: [], courses: sources.map(({ course }) => course) },
    parts: new Map([...parts].filter(([part]) => !/^(names|texts)-/.test(part))),
  };
}

function toDocument({ course, documents }: SearchSource): SearchDocument {
  const join = (field: 'name' | 'terms' | 'keyPoints' | 'text'): string =>
    documents.map((document) => document[field]).join('\n');
  return {
    kind: 'lesson',
    path: coursePath(course),
    name: join('name'),
    page: '',
    title: '',
    terms: join('terms'),
    keyPoints: join('keyPoints'),
    text: join('text'),
    isTreatment: false,
  };
}

/** Courses on one subject share much of their glossaries. */
const dropRepeated = (forms: SearchSource['forms']): SearchSource['forms'] => [
  ...new Map(forms.map((each) => [each.join('\n'), each])).values(),
];
