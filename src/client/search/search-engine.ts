import { openCourseIndex, type CourseAnswer } from './course-index.ts';
import type { ReadFile } from './part-loader.ts';
import type { Search, SearchAnswer, SearchHit } from './search-answer.ts';

const most = 30;

/**
 * Searches the indexes of all of a site's courses.
 * @param urls addresses of their headers
 */
export function createSearchEngine(urls: readonly string[], read?: ReadFile): Search {
  const indexes = urls.map((url) => openCourseIndex(url, read));
  const courses = new Map<string, (typeof indexes)[number]>();
  return {
    warm: () => {
      for (const index of indexes) index.warm();
    },
    async search(query, onFirst) {
      const answers = indexes.map(async (index) => {
        const answer = await index.search(query);
        for (const { course } of answer.hits) courses.set(course, index);
        return answer;
      });
      if (onFirst !== undefined && answers.length > 1) {
        const isFirst = await Promise.race([answers[0], Promise.all(answers).then(() => undefined)]);
        if (isFirst !== undefined && isFirst.hits.length > 0) onFirst(mergeAnswers([isFirst]));
      }
      return mergeAnswers(await Promise.all(answers));
    },
    async excerpts(hits) {
      const byCourse = new Map<string, SearchHit[]>();
      for (const hit of hits) byCourse.set(hit.course, [...(byCourse.get(hit.course) ?? []), hit]);
      const filled = await Promise.all(
        Array.from(byCourse, async ([course, some]) => (await courses.get(course)?.excerpts(some)) ?? some),
      );
      const byId = new Map(filled.flat().map((hit) => [hit.id, hit]));
      return hits.map((hit) => byId.get(hit.id) ?? hit);
    },
  };
}

/** Each index scores by its own counts; how little that changes the order is measured in ADR 0013. */
function mergeAnswers(answers: readonly CourseAnswer[]): SearchAnswer {
  const hits = answers
    .flatMap((answer) => answer.hits)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
  const missing = answers.flatMap((answer) => answer.missing);
  return {
    hits,
    // Where one course knows the word it was no mistake.
    corrections: answers.every(({ corrections }) => corrections.length > 0)
      ? (answers[0]?.corrections ?? [])
      : [],
    suggestions:
      hits.length === 0 ? [...new Set(answers.flatMap(({ suggestions }) => suggestions))].slice(0, 5) : [],
    isIncomplete: missing.length > 0,
    missing,
  };
}
