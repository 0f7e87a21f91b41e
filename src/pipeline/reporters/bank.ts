import type { LoadedCourse } from '#core/course/loaded.ts';
import { countBank } from '#core/quiz/bank.ts';
import { keyClaims } from '#core/quiz/lint/key-claims.ts';
import type { QuizItem } from '#core/quiz/schema.ts';

/** Counts of a course's items by type, level, kind, lesson and objective, and what their keys rest on; '' where it has none. */
export function formatBank(course: LoadedCourse): string {
  const items = [...course.items.values()].map(({ item }) => item);
  if (items.length === 0) return '';
  const { vignettes, 'above-recall': aboveRecall } = countBank(items);
  return [
    `${course.course.id}: ${String(items.length)} items, ${String(vignettes)} with a clinical vignette, ${String(aboveRecall)} % above recall`,
    line('type', items, ({ type }) => type),
    line('level', items, ({ level }) => level),
    line('kind', items, ({ kind }) => kind),
    ...supportLines(course, items),
    'lesson: items (by objective)',
    ...lessonLines(course, items),
  ].join('\n');
}

function line(name: string, items: readonly QuizItem[], keyOf: (item: QuizItem) => string): string {
  return `  ${name.padEnd(8)}${print(tally(items.map(keyOf)))}`;
}

/** What the claims behind the keys have seen: one item counts once for each sort of support. */
function supportLines({ claims }: LoadedCourse, items: readonly QuizItem[]): string[] {
  const supports = items.flatMap((item) => [
    ...new Set(keyClaims(item).map(({ claim }) => claims.get(claim)?.support ?? 'unknown')),
  ]);
  return [`  ${'support'.padEnd(8)}${print(tally(supports))}`];
}

function lessonLines({ lessons }: LoadedCourse, items: readonly QuizItem[]): string[] {
  return [...lessons.values()].map(({ front }) => {
    const own = items.filter(({ lesson }) => lesson === front.id);
    const counts = front.objectives.map(
      ({ id }) => `${id} ${String(own.filter(({ objective }) => objective === id).length)}`,
    );
    return `  ${front.id.padEnd(32)}${String(own.length).padStart(3)}  ${counts.join(', ')}`;
  });
}

function tally(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const print = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([key, count]) => `${key} ${String(count)}`)
    .join(', ');
