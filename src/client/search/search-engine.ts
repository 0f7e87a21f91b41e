import { loadJson } from '#client/files/load-json.ts';
import type { SearchIndexFile } from '#core/search/index-file.ts';
import { openCourseIndex, type CourseIndex } from './course-index.ts';
import type { Search } from './search-answer.ts';

const most = 30;

/** Searches all of a site's indexes; each is fetched once, at the first query. */
export function createSearchEngine(urls: readonly string[]): Search {
  let loading: Promise<(CourseIndex | undefined)[]> | undefined;
  return {
    warm: () => {
      loading ??= Promise.all(urls.map(loadIndex));
    },
    excerpts: (hits) => Promise.resolve(hits),
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
        suggestions: [],
        isIncomplete: indexes.includes(undefined),
        missing: urls.filter((_, index) => indexes[index] === undefined),
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
