import { hashOf, pathsWanted, type OfflineList } from './list.ts';

/** What the workers of all versions know together; kept beside the files. */
export interface OfflineState {
  /** The version that answers new pages; empty before the first. */
  readonly current: string;
  /** The version being installed or waiting. */
  readonly pending: string;
  /** By course id: visited or asked for, or sent away by the learner. Others were never visited. */
  readonly wishes: Readonly<Record<string, 'keep' | 'removed'>>;
  /** By client id: open pages and workers that live on another version than the current; empty is the network. */
  readonly elders: Readonly<Record<string, string>>;
}

export const emptyState: OfflineState = { current: '', pending: '', wishes: {}, elders: {} };

export const coursesKept = ({ wishes }: OfflineState): string[] =>
  Object.keys(wishes).filter((id) => wishes[id] === 'keep');

/** The version that may answer a client; empty where only the network may. */
export const versionFor = ({ elders }: OfflineState, client: string, own: string): string =>
  (Object.hasOwn(elders, client) ? elders[client] : undefined) ?? own;

/** `version` takes over: whoever is open now goes on with what it was opened with. */
export function afterTakeover(state: OfflineState, version: string, open: readonly string[]): OfflineState {
  const elders = open.map((client) => [client, versionFor(state, client, state.current)] as const);
  const pending = state.pending === version ? '' : state.pending;
  return { ...state, current: version, pending, elders: Object.fromEntries(elders) };
}

export function withoutClosed(state: OfflineState, open: readonly string[]): OfflineState {
  const elders = Object.entries(state.elders).filter(([client]) => open.includes(client));
  return { ...state, elders: Object.fromEntries(elders) };
}

/** Versions whose files somebody may still ask for. */
export const versionsInUse = ({ current, pending, elders }: OfflineState): string[] =>
  [...new Set([current, pending, ...Object.values(elders)])].filter((version) => version !== '');

/** The name that a version's list is kept under, beside the files under their hashes. */
export const listName = (version: string): string => `list-${version}`;
export const stateName = 'state';

/**
 * Of the names kept, those that nobody needs: what stays is what is wanted in the current version and the next, and
 * for open pages of older ones everything. Without the list of each nothing is known to be needless.
 */
export function needlessNames(
  state: OfflineState,
  lists: ReadonlyMap<string, OfflineList | undefined>,
  kept: Iterable<string>,
): string[] {
  const { current, pending } = state;
  const needed = new Set([stateName]);
  for (const version of versionsInUse(state)) {
    const list = lists.get(version);
    if (list === undefined) return [];
    needed.add(listName(version));
    const isElder = version !== current && version !== pending;
    const paths = isElder ? Object.keys(list.files) : pathsWanted(list, coursesKept(state));
    for (const path of paths) needed.add(hashOf(list, path) ?? '');
  }
  return [...kept].filter((name) => !needed.has(name));
}
