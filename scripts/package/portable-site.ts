import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { buildRuntime, buildWorker, twinOf } from './disk-scripts.ts';
import { replaceTags } from './html-tags.ts';
import { portablePage } from './portable-page.ts';
import { relativeUrls } from './relative-address.ts';
import { listWorkerParts, listWorkers, readChunks } from './site-chunks.ts';

/** Files of a package by their name below its root. */
export type PackageFiles = Map<string, Uint8Array>;

export interface PortableOptions {
  /** A built site. */
  readonly folder: string;
  /** The base path it was built for. */
  readonly base: string;
  /** Names the learner's record on disk. */
  readonly recordScope: string;
}

/** Of no use on a disk: what a server or a browser's installer asks for, and pages for developers. */
const leftOut =
  /^(sw\.js|offline-list\..*|404\.html|offline\/.*|robots\.txt|sitemap.*\.xml|.*\.webmanifest|(ar\/)?dev\/.*)$/;
/** What scripts of the site may fetch. */
const fetched = /\.(json|ya?ml|csv|txt)$/;

const runtime = '_astro/portable.js';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A copy of a built site that opens from a disk: see docs/adr/0012. */
export async function portableSite({ folder, base, recordScope }: PortableOptions): Promise<PackageFiles> {
  const root = resolve(folder);
  const names = globSync('**/*', { cwd: root })
    .filter((name) => statSync(join(root, name)).isFile())
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => !leftOut.test(name))
    .sort();
  const read = (name: string): string => readFileSync(join(root, name), 'utf8');

  const scripts = names.filter((name) => /\.m?js$/.test(name));
  const workers = listWorkers(root, scripts, base);
  const workerParts = listWorkerParts(root, scripts, workers);
  const modules = scripts.filter((name) => !workerParts.has(name));
  const chunks = new Map((await readChunks(root, modules, base)).map((chunk) => [chunk.file, chunk]));
  const pages = names.filter((name) => name.endsWith('.html'));
  const linked = findLinked(pages.map(read), base);

  const files: PackageFiles = new Map([[runtime, bytes(await buildRuntime())]]);
  for (const { file, code } of chunks.values()) files.set(file, bytes(code));
  for (const worker of workers) {
    files.set(`${worker}.js`, bytes(twinOf(worker, await buildWorker(join(root, worker)))));
  }
  for (const name of names.filter((each) => !scripts.includes(each))) {
    if (pages.includes(name)) {
      files.set(name, bytes(portablePage(read(name), name, { base, chunks, runtime, recordScope })));
    } else if (name.endsWith('.css')) files.set(name, bytes(relativeUrls(read(name), name, base)));
    else if (fetched.test(name)) {
      files.set(`${name}.js`, bytes(twinOf(name, read(name))));
      if (linked.has(name)) files.set(name, readFileSync(join(root, name)));
    } else files.set(name, readFileSync(join(root, name)));
  }
  return files;
}

/** Files that a page links to: they are for the reader, not only for scripts. */
function findLinked(pages: readonly string[], base: string): Set<string> {
  const linked = new Set<string>();
  for (const html of pages) {
    replaceTags(html, ({ name, attributes }) => {
      const address = attributes.get('href') ?? '';
      if (name === 'a' && address.startsWith(base))
        linked.add(address.slice(base.length).split(/[?#]/)[0] ?? '');
      return undefined;
    });
  }
  return linked;
}
