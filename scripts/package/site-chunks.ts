import { readFileSync } from 'node:fs';
import { posix, relative, resolve } from 'node:path';
import { build, type OutputFile, type Plugin } from 'esbuild';

/** A chunk of the build, as pages on disk load it. */
export interface SiteChunk {
  /** Below the root, as all names here. */
  readonly file: string;
  readonly imports: readonly string[];
  /** What it may come to import later. */
  readonly lateImports: readonly string[];
  /** Scripts that it starts as workers. */
  readonly workers: readonly string[];
  /** Stylesheets that Vite would load with what it imports later. */
  readonly styles: readonly string[];
  /** A classic script. */
  readonly code: string;
}

const late = 'late:';
const importedFile = /\b(?:from|import)\s*["'`](\.[^"'`]+\.m?js)["'`]/g;
const workerStart = /new (?:Shared)?Worker\(\s*(?:new URL\(\s*)?["'`]+\+?["'`]*([^"'`]+\.m?js)["'`]/g;

/**
 * Turns ES modules into classic scripts, each by itself: browsers load no module from a disk. They
 * stay apart as the build divided them, so a page loads and runs no more than online.
 */
export async function readChunks(
  folder: string,
  files: readonly string[],
  base: string,
): Promise<SiteChunk[]> {
  const found = new Map<string, Found>(files.map((file) => [file, { imports: [], lateImports: [] }]));
  const sources = new Map(files.map((file) => [file, readFileSync(resolve(folder, file), 'utf8')]));
  const { outputFiles } = await build({
    entryPoints: files.map((file) => resolve(folder, file)),
    outdir: folder,
    outbase: folder,
    write: false,
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'cjs',
    target: 'es2022',
    logLevel: 'error',
    define: { 'import.meta.url': '__address', 'import.meta.resolve': 'undefined' },
    plugins: [keepApart(folder, found, sources)],
  });
  return outputFiles.map((output) => {
    const file = relative(resolve(folder), output.path);
    const source = sources.get(file) ?? '';
    const { imports, lateImports } = found.get(file) ?? { imports: [], lateImports: [] };
    const workers = findWorkers(source, file, base);
    return {
      file,
      imports,
      lateImports,
      workers,
      styles: findStyles(source),
      code: asScript(file, imports, workers, output),
    };
  });
}

interface Found {
  readonly imports: string[];
  readonly lateImports: string[];
}

function keepApart(folder: string, found: Map<string, Found>, sources: Map<string, string>): Plugin {
  return {
    name: 'keep-apart',
    setup(esbuild) {
      esbuild.onResolve({ filter: /.*/ }, ({ kind, path, importer, resolveDir }) => {
        if (kind === 'entry-point') return null;
        const file = relative(folder, resolve(resolveDir, path));
        if (!sources.has(file)) return { errors: [{ text: `imports what is not in the site: ${path}` }] };
        const isLate = kind === 'dynamic-import';
        const known = found.get(relative(folder, importer));
        (isLate ? known?.lateImports : known?.imports)?.push(file);
        return { path: isLate ? late + file : file, external: true };
      });
      // Vite's preloading of what is imported later: links of a kind that fails on a disk.
      esbuild.onLoad({ filter: /\.m?js$/ }, ({ path }) => ({
        contents: (sources.get(relative(folder, path)) ?? '').replaceAll(
          /__vite__mapDeps\(\[[\d,\s]*\]\)/g,
          '[]',
        ),
        loader: 'js',
      }));
    },
  };
}

function asScript(
  file: string,
  imports: readonly string[],
  workers: readonly string[],
  output: OutputFile,
): string {
  const body = output.text.replaceAll(`import("${late}`, '__load("');
  const head = [file, imports, workers].map((value) => JSON.stringify(value)).join();
  return `portable.define(${head},function(require,module,exports,__load,__address,fetch,Worker){${body}});\n`;
}

function findWorkers(source: string, file: string, base: string): string[] {
  return [...source.matchAll(workerStart)].map(([, address = '']) =>
    address.startsWith(base) ? address.slice(base.length) : posix.join(posix.dirname(file), address),
  );
}

const findStyles = (source: string): string[] =>
  [
    ...(/__vite__mapDeps=.*?\.f=\[([^\]]*)\]/.exec(source)?.[1] ?? '').matchAll(/["'`]([^"'`]+\.css)["'`]/g),
  ].map(([, style = '']) => style);

/** The workers that any script of the site starts; they are bundled apart. */
export const listWorkers = (folder: string, files: readonly string[], base: string): string[] => [
  ...new Set(files.flatMap((file) => findWorkers(readFileSync(resolve(folder, file), 'utf8'), file, base))),
];

/** Scripts that only workers can run: the workers themselves, and what they import later that imports them again. */
export function listWorkerParts(
  folder: string,
  files: readonly string[],
  workers: readonly string[],
): ReadonlySet<string> {
  const parts = new Set(workers);
  for (let before = -1; before !== parts.size;) {
    before = parts.size;
    for (const file of files) {
      const imported = [...readFileSync(resolve(folder, file), 'utf8').matchAll(importedFile)];
      if (imported.some(([, address = '']) => parts.has(posix.join(posix.dirname(file), address))))
        parts.add(file);
    }
  }
  return parts;
}

/** All chunks that those named come to load, before what imports them; later ones too if `withLate`. */
export function closureOf(
  chunks: ReadonlyMap<string, SiteChunk>,
  files: readonly string[],
  withLate = false,
): SiteChunk[] {
  const seen = new Set<string>();
  const ordered: SiteChunk[] = [];
  const visit = (file: string): void => {
    const chunk = chunks.get(file);
    if (chunk === undefined) throw new Error(`A page loads ${file}, which is not in the site.`);
    if (seen.has(file)) return;
    seen.add(file);
    chunk.imports.forEach(visit);
    if (withLate) chunk.lateImports.forEach(visit);
    ordered.push(chunk);
  };
  files.forEach(visit);
  return ordered;
}
