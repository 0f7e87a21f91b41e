import type { ClassRow } from '#core/results/class-report.ts';

export interface Sorting {
  /** Id of a column. */
  readonly column: string;
  readonly isDescending: boolean;
}

export const filters = ['all', 'noted', 'failed', 'late', 'unknown'] as const;
export type Filter = (typeof filters)[number];

export function matchesFilter(row: ClassRow, filter: Filter): boolean {
  const { sameLogAs, fast, isClockOff } = row.notes;
  switch (filter) {
    case 'all':
      return true;
    case 'noted':
      return (
        row.isMismatch ||
        sameLogAs.length > 0 ||
        fast !== null ||
        isClockOff ||
        row.tasks.some(({ problems }) => problems.length > 0)
      );
    case 'failed':
      return row.isPassed === false;
    case 'late':
      return row.isLate;
    case 'unknown':
      return row.state.kind === 'not-recomputable';
  }
}

/** Sorted by `rank`, names in the order of `locale`; what has no rank comes last in both directions. */
export function sortRows(
  rows: readonly ClassRow[],
  rank: (row: ClassRow) => string | number | null,
  isDescending: boolean,
  locale: string,
): readonly ClassRow[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const direction = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, rank: rank(row) }))
    .sort((a, b) => {
      if (a.rank === null || b.rank === null)
        return a.rank === b.rank ? compare(a.row.learner, b.row.learner) : a.rank === null ? 1 : -1;
      const order =
        typeof a.rank === 'number' && typeof b.rank === 'number'
          ? a.rank - b.rank
          : compare(String(a.rank), String(b.rank));
      return direction * order || compare(a.row.learner, b.row.learner);
    })
    .map(({ row }) => row);
}
