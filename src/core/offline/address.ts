import { hashOf, type OfflineList } from './list.ts';

/** What an address means in a version: one of its files, the address with a slash, or nothing it knows. */
export type Found =
  | { readonly kind: 'file'; readonly path: string; readonly hash: string }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'unknown' };

/** What these modules read of a URL. */
export interface Address {
  readonly pathname: string;
  readonly search: string;
}

/**
 * As a plain file host does it: `/x/` is `x/index.html`, `/x` leads to `/x/`. A query belongs to what a page
 * does, so it is ignored for pages and nowhere else. `base` begins and ends with a slash.
 */
export function findFile(list: OfflineList, base: string, { pathname, search }: Address): Found {
  const path = pathBelow(base, pathname);
  if (path === undefined) return { kind: 'unknown' };
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const hash = hashOf(list, file);
  if (hash === undefined)
    return hashOf(list, `${file}/index.html`) === undefined
      ? { kind: 'unknown' }
      : { kind: 'moved', to: `${pathname}/${search}` };
  return search === '' || file.endsWith('.html') ? { kind: 'file', path: file, hash } : { kind: 'unknown' };
}

function pathBelow(base: string, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
}

/** Where a file is fetched: hosts may redirect `x/index.html` to `x/`. */
export const addressOf = (base: string, path: string): string =>
  base +
  path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/** What is asked of the worker, as far as it decides who answers. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly cache: string;
  readonly headers: { has(name: string): boolean };
}

/** Changes, other origins and parts of files are none of the worker's business. `root`: origin and base. */
export const isOurs = ({ method, url, cache, headers }: Asked, root: string): boolean =>
  method === 'GET' && cache !== 'only-if-cached' && !headers.has('range') && url.startsWith(root);
