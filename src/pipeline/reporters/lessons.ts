import type { LoadedCourse } from '#core/course/loaded.ts';
import { readingLevel } from '#core/lesson/reading-level.ts';

/** Length, reading level and claims of every lesson, in reading order. */
export function formatLessons({ course, lessons }: LoadedCourse): string {
  const head = formatRow(`${course.id}: lesson`, ['words', 'minutes', 'grade', 'claims', 'checks']);
  const rows = [...lessons.values()].map(({ front, sections, claimIds, checkIds }) => {
    const { words, grade } = readingLevel(sections.map(({ text }) => text).join(' '));
    const cells = [words, front.minutes, grade.toFixed(1), claimIds.length, checkIds.length];
    return formatRow(`  ${front.id}`, cells.map(String));
  });
  return [head, ...rows, 'grade: Flesch-Kincaid, years of school; long names raise it.'].join('\n');
}

function formatRow(head: string, cells: readonly string[]): string {
  return head.padEnd(36) + cells.map((cell) => cell.padStart(9)).join('');
}
