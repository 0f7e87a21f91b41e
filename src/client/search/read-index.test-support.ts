import { partFile } from '#core/search/index-parts.ts';
import type { SearchIndex } from '#pipeline/search/pack-index.ts';
import type { ReadFile } from './part-loader.ts';

/** Reads an index as a browser does, through JSON; other addresses cannot be had. */
export function readIndex(
  { header, parts }: SearchIndex,
  change: (url: string, json: string) => string = (_, json) => json,
): ReadFile {
  const files = new Map(Array.from(parts, ([part, json]) => [partFile(part, header.version), json]));
  return (url) =>
    new Promise((resolve) => {
      const file = url.endsWith('search-index.json')
        ? JSON.stringify(header)
        : files.get(url.replace(/.*\//, ''));
      if (file === undefined) throw new Error(`${url}: 404`);
      resolve(JSON.parse(change(url, file)));
    });
}
