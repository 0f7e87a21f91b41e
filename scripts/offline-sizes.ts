import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolsSet, type FileSet, type OfflineList } from '../src/core/offline/list.ts';

// node scripts/offline-sizes.ts [folder]: what a device loads to keep a course. Fails above the limit.
const mostMegabytes = 3;
const folder = process.argv[2] ?? 'dist';
const [name] = globSync('offline-list.*.json', { cwd: folder });
if (name === undefined) throw new Error(`${folder} has no offline list: build it with npm run build`);
const list = JSON.parse(readFileSync(join(folder, name), 'utf8')) as OfflineList;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
const show = (what: string, { paths, bytes, gzipBytes }: FileSet): void =>
  console.log(`${what}: ${paths.length} files, ${megabytes(bytes)} raw, ${megabytes(gzipBytes)} gzip`);

let isTooLarge = false;
show('shell', list.shell);
for (const [id, set] of Object.entries(list.courses)) {
  const isTools = id === toolsSet;
  const added = { ...set, paths: set.paths.filter((path) => !list.shell.paths.includes(path)) };
  show(
    isTools ? 'tools for instructors, beside the shell, only where they are visited or asked for' : id,
    added,
  );
  if (isTools) continue;
  const first = {
    paths: [...list.shell.paths, ...added.paths],
    bytes: list.shell.bytes + set.bytes,
    gzipBytes: list.shell.gzipBytes + set.gzipBytes,
  };
  show(`${id} at first install`, first);
  if (first.gzipBytes > mostMegabytes * 1e6) {
    isTooLarge = true;
    console.error(`${id} is more than ${mostMegabytes} MB gzip at first install`);
  }
}
process.exit(isTooLarge ? 1 : 0);
