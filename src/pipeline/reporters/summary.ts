import type { LoadedCourse, Site } from '#core/course/loaded.ts';

/** One line of counts for each course: what a run without errors says. */
export function summarize(site: Site): string {
  return [...site.courses.values()].map(summarizeCourse).join('\n');
}

function summarizeCourse({
  course,
  lessons,
  quizzes,
  items,
  cases,
  claims,
  references,
  glossary,
  figures,
}: LoadedCourse): string {
  const counts = [
    [lessons.size, 'lesson', 'lessons'],
    [quizzes.size, 'quiz file', 'quiz files'],
    [items.size, 'item', 'items'],
    [cases.size, 'case', 'cases'],
    [claims.size, 'claim', 'claims'],
    [references.size, 'reference', 'references'],
    [glossary.size, 'term', 'terms'],
    [figures.size, 'figure', 'figures'],
  ] as const;
  const words = counts.map(([count, one, many]) => `${String(count)} ${count === 1 ? one : many}`);
  return `${course.id}: ${words.join(', ')}. No content errors.`;
}
