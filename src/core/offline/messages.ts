/** What a page asks of the service worker. */
export type OfflineRequest =
  /** A page was opened, of a course or of none. `sparing`: the learner pays for data, so nothing is loaded unasked. */
  | { readonly type: 'visit'; readonly course: string | undefined; readonly sparing: boolean }
  | { readonly type: 'keep' | 'remove'; readonly course: string }
  | { readonly type: 'status' }
  /** To the waiting worker: take over. */
  | { readonly type: 'take-over' };

/** Why a download stopped: no connection, no room, or the server has another version by now. */
export type DownloadProblem = 'network' | 'full' | 'changed';

export interface CourseStatus {
  /** `kept` is said only when every file of one version is in the cache. */
  readonly state: 'not-kept' | 'loading' | 'stopped' | 'kept';
  readonly problem?: DownloadProblem | undefined;
  /** Files there, of how many. */
  readonly have: number;
  readonly of: number;
  readonly bytes: number;
  readonly gzipBytes: number;
}

/** What the worker tells every page. */
export interface OfflineStatus {
  readonly version: string;
  readonly courses: Readonly<Record<string, CourseStatus>>;
  /** Why the version that was found could not be made ready. */
  readonly updateProblem?: DownloadProblem | undefined;
}

/** Name of the BroadcastChannel between the worker and the pages of a site. */
export const offlineChannel = (base: string): string => `rounds:${base}:offline`;
