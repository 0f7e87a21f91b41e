import type { CourseAnswer } from './course-index.ts';
import type { SearchAnswer } from './search-answer.ts';

const most = 30;
const mostSuggestions = 5;

/** Each index scores by its own counts; how little that changes the order is measured in ADR 0013. */
export function mergeAnswers(
  answers: readonly CourseAnswer[],
  corrections: SearchAnswer['corrections'],
): SearchAnswer {
  const hits = answers
    .flatMap((answer) => answer.hits)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
  const missing = [...new Set(answers.flatMap((answer) => answer.missing))];
  const suggestions = [...new Set(answers.flatMap((answer) => answer.suggestions))];
  return {
    hits,
    corrections,
    suggestions: hits.length === 0 ? suggestions.slice(0, mostSuggestions) : [],
    isIncomplete: missing.length > 0,
    missing,
  };
}

/** Where one course knows the word it was no mistake. */
export const sharedCorrections = (answers: readonly CourseAnswer[]): SearchAnswer['corrections'] =>
  answers.every(({ corrections }) => corrections.length > 0) ? (answers[0]?.corrections ?? []) : [];
