import { packDirectory, type SearchDirectory } from '#pipeline/search/pack-directory.ts';
import { buildSearchIndex, searchSource, type SearchIndex } from '#pipeline/search/pack-index.ts';
import { allCourses, courseById } from './site.ts';

const built = new Map<string, SearchIndex>();

/** A course's index, built once for all the files it is served as. */
export function searchIndexOf(course: string): SearchIndex {
  const index = built.get(course) ?? buildSearchIndex(courseById(course));
  if (import.meta.env.PROD) built.set(course, index);
  return index;
}

/** Which courses of the site have which words. */
export const searchDirectory = (): SearchDirectory => packDirectory(allCourses().map(searchSource));
