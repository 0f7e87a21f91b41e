import { pathsMissing, type OfflineList } from './list.ts';
import type { CourseStatus, DownloadProblem } from './messages.ts';
import type { OfflineState } from './state.ts';

/** What of the downloads only the running worker knows. */
export interface Downloads {
  readonly loading: Pick<ReadonlySet<string>, 'has'>;
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
    const ifWanted = have === paths.length ? 'kept' : loading.has(id) ? 'loading' : 'stopped';
    const state = wishes[id] === 'keep' ? ifWanted : 'not-kept';
    const problem = state === 'stopped' ? problems.get(id) : undefined;
    return [id, { state, problem, have, of: paths.length, bytes, gzipBytes }] as const;
  });
  return Object.fromEntries(entries);
}
