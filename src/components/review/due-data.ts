import type { LoadedCourse } from '#core/course/loaded.ts';
import { isScored, questionOf } from '#core/quiz/answer.ts';

/** Ids of what a review can ask, with spaces between; the full bank is for the review's own page. */
export function dueData({ items }: LoadedCourse): string {
  return [...items.values()]
    .filter(({ item }) => isScored(questionOf(item, '')))
    .map(({ item }) => item.id)
    .join(' ');
}
