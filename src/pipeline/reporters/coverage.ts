import type { LoadedCourse } from '#core/course/loaded.ts';
import { excusedClaims, seriesOf, tallyClaims } from '#core/evidence/coverage.ts';
import type { Tally } from '#core/evidence/coverage.ts';
import { standings, supports } from '#core/evidence/schema.ts';
import type { Claim } from '#core/evidence/schema.ts';

/**
 * What the course teaches of its claims, by module, standing and support, the letters of their ids apart:
 * `taught/all`. A claim counts only where a lesson of its own module wraps words in it.
 */
export function formatCoverage(loaded: LoadedCourse): string {
  const { course, claims } = loaded;
  if (claims.size === 0) return '';
  const series = [...new Set([...claims.values()].map(seriesOf))].sort();
  const table = (title: string, keyOf: (claim: Claim) => string, order: readonly string[]): string[] => {
    const rows = tallyClaims(loaded, keyOf);
    const keys = [
      ...order.filter((key) => rows.has(key)),
      ...[...rows.keys()].filter((key) => !order.includes(key)),
    ];
    return [
      formatRow(title, series),
      ...keys.map((key) =>
        formatRow(
          `  ${key}`,
          series.map((letter) => formatTally(rows.get(key)?.get(letter))),
        ),
      ),
    ];
  };
  const { excused, most } = excusedClaims(loaded);
  return [
    `${course.id}: claims taught in a lesson of their own module, of all`,
    ...table('all', () => 'claims', []),
    ...table(
      'module',
      ({ module }) => module ?? 'no module',
      course.modules.map(({ id }) => id),
    ),
    ...table('standing', ({ standing }) => standing, standings),
    ...table('support', ({ support }) => support, supports),
    `Excused in writing: ${String(excused.length)} of at most ${String(most)}.`,
    ...excused.map(({ id, excused: why }) => `  ${id}  ${why?.kind ?? ''}: ${why?.reason ?? ''}`),
  ].join('\n');
}

function formatTally(tally: Tally | undefined): string {
  return tally === undefined ? '–' : `${String(tally.taught)}/${String(tally.total)}`;
}

function formatRow(head: string, cells: readonly string[]): string {
  return head.padEnd(20) + cells.map((cell) => cell.padStart(10)).join('');
}
