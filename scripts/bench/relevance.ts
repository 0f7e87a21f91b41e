import { queryClasses, type JudgedQuery } from './judged-set.ts';
import type { BenchedEngine } from './search-engines.ts';

/** How one query fared, by the rules of tests/search/judged/RULES.md. */
export interface Fared {
  readonly query: JudgedQuery;
  /** Reciprocal of the rank of the first accepted hit among the first ten, else 0. */
  readonly section: number;
  readonly page: number;
  /** Without glossary hits; undefined where no lesson section is accepted. */
  readonly lessonSection: number | undefined;
  readonly isRecalled: boolean;
  readonly isEmpty: boolean;
  readonly hits: readonly string[];
}

const longest = 10;

export async function judge(engine: BenchedEngine, queries: readonly JudgedQuery[]): Promise<Fared[]> {
  const fared: Fared[] = [];
  for (const query of queries) {
    const hits = await engine.search(query.query);
    const lessonSections = query.sections.filter((path) => !isGlossary(path));
    fared.push({
      query,
      hits,
      section: reciprocalRank(hits, query.sections),
      page: reciprocalRank([...new Set(hits.map(pageOf))], query.pages),
      lessonSection:
        lessonSections.length === 0
          ? undefined
          : reciprocalRank(
              hits.filter((path) => !isGlossary(path)),
              lessonSections,
            ),
      isRecalled: hits.slice(0, 5).some((path) => query.sections.includes(path)),
      isEmpty: hits.length === 0,
    });
  }
  return fared;
}

const isGlossary = (path: string): boolean => path.includes('/glossary/');
/** A glossary entry stands for itself. */
const pageOf = (path: string): string => (isGlossary(path) ? path : (path.split('#')[0] ?? path));

function reciprocalRank(hits: readonly string[], accepted: readonly string[]): number {
  const rank = hits.slice(0, longest).findIndex((path) => accepted.includes(path));
  return rank < 0 ? 0 : 1 / (rank + 1);
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const resamples = 2000;

/** The middle 95 % of the means of as many numbers drawn with replacement, by a seeded generator (mulberry32). */
export function bootstrap(numbers: readonly number[], seed = 7): [number, number] {
  let state = seed;
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const means = Array.from({ length: resamples }, () =>
    meanOf(numbers.map(() => numbers[Math.floor(random() * numbers.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return [means[Math.floor(resamples * 0.025)] ?? 0, means[Math.floor(resamples * 0.975)] ?? 0];
}

const withInterval = (numbers: readonly number[]): string => {
  const [low, high] = bootstrap(numbers);
  return `${meanOf(numbers).toFixed(3)} [${low.toFixed(2)}–${high.toFixed(2)}]`;
};

/** One row a class and one for all. */
export function tabulate(name: string, fared: readonly Fared[]): Record<string, string | number>[] {
  return [...queryClasses, 'all'].flatMap((each) => {
    const some = fared.filter(({ query }) => each === 'all' || query.class === each);
    if (some.length === 0) return [];
    const lessons = some.flatMap(({ lessonSection }) => lessonSection ?? []);
    return [
      {
        engine: name,
        class: each,
        n: some.length,
        'section MRR@10': withInterval(some.map(({ section }) => section)),
        'lesson-section MRR': lessons.length === 0 ? '–' : meanOf(lessons).toFixed(3),
        'page MRR@10': withInterval(some.map(({ page }) => page)),
        'recall@5': meanOf(some.map(({ isRecalled }) => Number(isRecalled))).toFixed(3),
        'zero results': meanOf(some.map(({ isEmpty }) => Number(isEmpty))).toFixed(3),
      },
    ];
  });
}

/** Mean difference of two engines over the same queries, with its interval. */
export function compare(ours: readonly Fared[], theirs: readonly Fared[]): string {
  return withInterval(ours.map(({ section }, index) => section - (theirs[index]?.section ?? 0)));
}
