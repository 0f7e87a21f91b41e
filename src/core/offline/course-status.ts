import { pathsMissing, type OfflineList } from './list.ts';
import type { CourseStatus, DownloadProblem } from './messages.ts';
import type { OfflineState } from './state.ts';

/** What of the downloads only the running worker knows. */
export interface Downloads {
  readonly loading: ReadonlySet<string>;
  readonly problems: ReadonlyMap<string, DownloadProblem>;
}

/** How far every course of a version is, given the hashes that are kept. */
export function courseStatuses(
  list: OfflineList,
  { wishes }: OfflineState,
  kept: ReadonlySet<string>,
  { loading, problems }: Downloads,
): Record<string, CourseStatus> {
  const entries = Object.entries(list.courses).map(([id, { paths, bytes, gzipBytes }]) => {
    const have = paths.length - pathsMissing(list, paths, kept).length;
    const facts = { have, of: paths.length, bytes, gzipBytes };
    const status = ((): CourseStatus => {
      if (wishes[id] !== 'keep') return { state: 'not-kept', ...facts };
      if (have === paths.length) return { state: 'kept', ...facts };
      if (loading.has(id)) return { state: 'loading', ...facts };
      return { state: 'stopped', problem: problems.get(id), ...facts };
    })();
    return [id, status] as const;
  });
  return Object.fromEntries(entries);
}
