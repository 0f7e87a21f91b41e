import { loadJson } from '#client/files/load-json.ts';

export type ReadFile = (url: string) => Promise<unknown>;

/** A loader of one sort of file. `onMissing` hears of the address of each that cannot be had. */
export function createLoader<T>(
  open: (json: unknown) => T,
  read: ReadFile = loadJson,
): (url: string, onMissing: (url: string) => void) => Promise<T | undefined> {
  const loading = new Map<string, Promise<T | undefined>>();
  return async (url, onMissing) => {
    let part = loading.get(url);
    if (part === undefined) {
      part = read(url)
        .then(open)
        .catch(() => undefined);
      loading.set(url, part);
    }
    const opened = await part;
    if (opened === undefined) {
      // Perhaps the connection is back by the next query.
      if (loading.get(url) === part) loading.delete(url);
      onMissing(url);
    }
    return opened;
  };
}
