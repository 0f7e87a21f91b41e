import { loadJson } from '#client/files/load-json.ts';
import type { SearchIndexFile } from '#core/search/index-file.ts';
import { openCourseIndex, type CourseAnswer, type CourseIndex } from './course-index.ts';

export interface SearchAnswer extends CourseAnswer {
  /** True where an index did not load or is damaged: the rest answers. */
  readonly isIncomplete: boolean;
}

export interface SearchEngine {
  search(query: string): Promise<SearchAnswer>;
}

const most = 30;

/** Searches all of a site's indexes; each is fetched once, at the first query. */
export function createSearchEngine(urls: readonly string[]): SearchEngine {
  let loading: Promise<(CourseIndex | undefined)[]> | undefined;
  return {
    async search(query) {
      loading ??= Promise.all(urls.map(loadIndex));
      const indexes = await loading;
      // What failed to load is tried again with the next query.
      if (indexes.includes(undefined)) loading = undefined;
      const answers = indexes.flatMap((index) => index?.search(query) ?? []);
      return {
        // Scores of separate indexes are only roughly comparable; good enough for a few courses.
        hits: answers
          .flatMap(({ hits }) => hits)
          .sort((a, b) => b.score - a.score)
          .slice(0, most),
        corrections: answers.every(({ corrections }) => corrections.length > 0)
          ? (answers[0]?.corrections ?? [])
          : [],
        isIncomplete: indexes.includes(undefined),
      };
    },
  };
}

async function loadIndex(url: string): Promise<CourseIndex | undefined> {
  try {
    const file = (await loadJson(url)) as SearchIndexFile;
    return (file.schema as string) === 'search/1' ? openCourseIndex(file) : undefined;
  } catch {
    return undefined;
  }
}
