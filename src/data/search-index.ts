import { buildSearchIndex, type SearchIndex } from '#pipeline/search/pack-index.ts';
import { courseById } from './site.ts';

const built = new Map<string, SearchIndex>();

/** A course's index, built once for all the files it is served as. */
export function searchIndexOf(course: string): SearchIndex {
  const index = built.get(course) ?? buildSearchIndex(courseById(course));
  if (import.meta.env.PROD) built.set(course, index);
  return index;
}
