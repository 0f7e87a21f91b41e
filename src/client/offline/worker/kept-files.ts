import { addressOf } from '#core/offline/address.ts';
import { DownloadError } from '#core/offline/download-error.ts';
import { hashOf, pathsMissing, type OfflineList } from '#core/offline/list.ts';

/** Put in by scripts/offline/write-worker.ts. Version: hash of the list of files. Base: begins and ends with a slash. */
declare const ROUNDS_VERSION: string;
declare const ROUNDS_BASE: string;
export const version = ROUNDS_VERSION;
export const base = ROUNDS_BASE;
const atOnce = 6;

/**
 * One cache for all versions, in which a file stands under the hash of its bytes: a version is a list of hashes,
 * so versions share what did not change, and none can ever be answered with a file of another.
 */
export const cacheName = `rounds:${base}:offline`;
const keyOf = (name: string): string => new URL(`${base}.kept/${name}`, location.origin).href;
const open = (): Promise<Cache> => caches.open(cacheName);

export const findKept = async (name: string): Promise<Response | undefined> =>
  (await open()).match(keyOf(name));
export const keep = async (name: string, response: Response): Promise<void> =>
  (await open()).put(keyOf(name), response);
export const keptNames = async (): Promise<Set<string>> =>
  new Set((await (await open()).keys()).map(({ url }) => url.slice(keyOf('').length)));
export const forget = (names: readonly string[]): Promise<unknown> =>
  Promise.all(names.map(async (name) => (await open()).delete(keyOf(name))));

export async function hashBytes(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 12);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A response of our own with these bytes; what the network said of its coding no longer holds. */
export function rebuild(bytes: ArrayBuffer, { headers }: Response): Response {
  const own = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) own.delete(name);
  return new Response(bytes, { headers: own });
}

/** Fetches and keeps every file that is missing. What is kept by then stays when it rejects, so the next call goes on. */
export async function download(
  list: OfflineList,
  paths: readonly string[],
  onFile?: () => void,
): Promise<void> {
  const queue = pathsMissing(list, paths, await keptNames());
  const work = async (): Promise<void> => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
      await fetchFile(path, hashOf(list, path) ?? '');
      onFile?.();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work)).finally(() => (queue.length = 0));
}

/** From the browser's own cache or the network; past that cache where it holds another version. */
async function fetchFile(path: string, hash: string): Promise<void> {
  for (const cache of ['default', 'reload'] as const) {
    const response = await fetch(addressOf(base, path), { cache, credentials: 'same-origin' });
    if (response.status >= 500) throw new DownloadError('network');
    const bytes = await response.arrayBuffer();
    if (response.ok && (await hashBytes(bytes)) === hash) return keep(hash, rebuild(bytes, response));
  }
  throw new DownloadError('changed');
}
