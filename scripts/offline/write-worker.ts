import { build } from 'esbuild';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolsSet } from '../../src/core/offline/list.ts';
import { hashBytes, listFiles } from './list-files.ts';

/** Writes `sw.js` and the list it works from into a built site. With `isOff`, the kill switch in its place. */
export async function writeWorker(
  folder: string,
  contentDir: string,
  basePath: string,
  isOff = false,
): Promise<void> {
  let version = '';
  if (!isOff) {
    const list = JSON.stringify(listFiles(folder, [...listCourses(contentDir), toolsSet]));
    version = hashBytes(Buffer.from(list));
    writeFileSync(join(folder, `offline-list.${version}.json`), list);
  }
  writeFileSync(join(folder, 'sw.js'), await bundleWorker(isOff ? 'switched-off' : 'sw', version, basePath));
}

const listCourses = (contentDir: string): string[] =>
  readdirSync(contentDir).filter((name) => existsSync(join(contentDir, name, 'course.yaml')));

async function bundleWorker(entry: string, version: string, basePath: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [`src/client/offline/worker/${entry}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: {
      ROUNDS_VERSION: JSON.stringify(version),
      ROUNDS_BASE: JSON.stringify(basePath.replace(/\/*$/, '/')),
    },
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`esbuild wrote nothing for ${entry}`);
  return file.contents;
}
