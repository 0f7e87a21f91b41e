import { posix } from 'node:path';

/**
 * A root-absolute address of the site as `from` (a file below the root) has to write it on disk,
 * with the index page of a folder by its name. Null for every other address.
 */
export function relativeAddress(from: string, address: string, base: string): string | null {
  if (!address.startsWith(base) || address.startsWith('//')) return null;
  const below = address.slice(base.length);
  const end = /[?#]/.exec(below)?.index ?? below.length;
  const path = below.slice(0, end);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return posix.relative(posix.dirname(from), file) + below.slice(end);
}

/** The same for every `url(…)` of a stylesheet. */
export function relativeUrls(css: string, from: string, base: string): string {
  return css.replace(/url\((["']?)(\/[^)"']*)\1\)/g, (all, quote: string, address: string) => {
    const relative = relativeAddress(from, address, base);
    return relative === null ? all : `url(${quote}${relative}${quote})`;
  });
}
