import { DownloadError } from '#core/offline/download-error.ts';
import type { OfflineList } from '#core/offline/list.ts';
import {
  emptyState,
  listName,
  needlessNames,
  stateName,
  versionsInUse,
  type OfflineState,
} from '#core/offline/state.ts';
import { base, cacheName, findKept, forget, hashBytes, keep, keptNames, version } from './kept-files.ts';

const lists = new Map<string, OfflineList>();
let known: OfflineState | undefined;

export async function listOf(wanted: string): Promise<OfflineList | undefined> {
  const list =
    lists.get(wanted) ?? ((await (await findKept(listName(wanted)))?.json()) as OfflineList | undefined);
  if (list !== undefined) lists.set(wanted, list);
  return list;
}

/** This version's list, fetched if it is not kept. */
export async function ownList(): Promise<OfflineList> {
  const kept = await listOf(version);
  if (kept !== undefined) return kept;
  const response = await fetch(`${base}offline-list.${version}.json`);
  const bytes = await response.arrayBuffer();
  if ((await hashBytes(bytes)) !== version) throw new DownloadError(response.ok ? 'changed' : 'network');
  await keep(listName(version), new Response(bytes));
  return JSON.parse(new TextDecoder().decode(bytes)) as OfflineList;
}

const storedState = async (): Promise<OfflineState> =>
  ((await (await findKept(stateName))?.json()) as OfflineState | undefined) ?? emptyState;
export const readState = async (): Promise<OfflineState> => (known ??= await storedState());

/**
 * The workers of two versions may change the state at the same time, so each change is made under a lock. On a full
 * device what is needless makes room; where even that does not do, this worker remembers for as long as it runs.
 */
export const changeState = (change: (state: OfflineState) => OfflineState): Promise<OfflineState> =>
  navigator.locks.request(cacheName, async () => {
    const stored = await storedState();
    const next = (known = change(stored));
    const text = JSON.stringify(next);
    const write = (): Promise<void> => keep(stateName, new Response(text));
    const retry = (): Promise<void> => prune(next).then(write);
    if (text !== JSON.stringify(stored)) await write().catch(() => retry().catch(() => undefined));
    return next;
  });

export async function prune(state: OfflineState): Promise<void> {
  const inUse = versionsInUse(state).map(async (each) => [each, await listOf(each)] as const);
  await forget(needlessNames(state, new Map(await Promise.all(inUse)), await keptNames()));
}
