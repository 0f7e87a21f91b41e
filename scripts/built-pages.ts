import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** All pages of a built site, as paths. */
export const listPages = (folder: string): string[] =>
  globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => join(folder, file));

/** A file named by an address in a page; the base path is whatever stands before the first existing part. */
function resolveAddress(folder: string, address: string): string | null {
  const parts = (address.split(/[?#]/)[0] ?? '').split('/').filter(Boolean);
  for (let skip = 0; skip < parts.length; skip += 1) {
    const file = join(folder, ...parts.slice(skip));
    if (existsSync(file)) return file;
  }
  return null;
}

function collect(folder: string, page: string, pattern: RegExp): string[] {
  const html = readFileSync(page, 'utf8');
  const found = [...html.matchAll(pattern)].map((match) => resolveAddress(folder, match[1] ?? ''));
  return [...new Set(found.filter((file) => file !== null))];
}

/**
 * Every module a page can come to load: its script tags and islands, and what they import, lazily too.
 * Modules that `isLate` names, and what only they import, are left out.
 */
export function collectScripts(
  folder: string,
  page: string,
  isLate: (fileName: string) => boolean = () => false,
): string[] {
  const queue = collect(
    folder,
    page,
    /(?:src|component-url|renderer-url|before-hydration-url)="([^"]+\.m?js)"/g,
  ).map((file) => resolve(file));
  const seen = new Set<string>();
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const match of readFileSync(file, 'utf8').matchAll(
      /(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g,
    )) {
      const imported = resolve(dirname(file), match[1] ?? '');
      if (existsSync(imported) && !isLate(basename(imported))) queue.push(imported);
    }
  }
  return [...seen].sort();
}

export const collectStyles = (folder: string, page: string): string[] =>
  collect(folder, page, /<link[^>]+href="([^"]+\.css)"/g).sort();
