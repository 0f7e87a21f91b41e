import { zipSync, type Zippable } from 'fflate';
import type { PackageFiles } from './portable-site.ts';

const isPacked = /\.(woff2|png|jpe?g|webp)$/;

/** The files in a folder of their own, so that unpacking anywhere makes one folder. The same files give the same bytes. */
export function zipFolder(folder: string, files: PackageFiles): Uint8Array {
  // Zip keeps local time with no zone: the same parts of the clock everywhere, and the first it can say.
  const noTime = new Date(1980, 0, 1);
  const entries: Zippable = {};
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    entries[`${folder}/${name}`] = [content, { mtime: noTime, level: isPacked.test(name) ? 0 : 9 }];
  }
  return zipSync(entries);
}
