import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import type { SearchScope } from '#client/search/search-scope.ts';
import type { LoadedCourse } from '#core/course/loaded.ts';
import { searchSource, type SearchSource } from '#pipeline/search/pack-index.ts';
import { generateQueries, generateSite } from './generate-site.ts';
import { timeEngine, type EngineTimes } from './engine-times.ts';
import { medianOf, quantileOf } from './measure.ts';
import { miniSearchIndex, openOurs, siteFiles } from './search-engines.ts';

const queryCount = 200;
export const worker = 'src/client/search/search-worker.ts';
/** Of these, with all their beginnings: each is some ten keystrokes. */
const timedQueries = 30;
export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;
export const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

/** What the browser loads before it can ask: the worker's code, minified; the Arabic stemmer is a chunk of its own. */
export function engineBytes(entry: string): number {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    target: 'es2022',
  });
  const main = outputFiles.filter(({ path }) => !/stem-arabic/.test(path));
  return main.reduce((sum, { text }) => sum + gzipped(text), 0);
}

type Row = Record<string, string | number>;

interface Measured {
  readonly sizes: Row;
  readonly times: Row;
}

/** Sizes and times of one index, beside MiniSearch with VitePress's options on the same documents. */
async function measure(
  what: string,
  source: SearchSource,
  queries: readonly string[],
  engine: number,
): Promise<Measured> {
  const { scope, files: own } = siteFiles([source]);
  console.log(`… ${what}`);
  const { bytes, files } = await firstResults(scope, own, queries);
  const miniJson = JSON.stringify(miniSearchIndex(source.documents));
  const some = queries.slice(0, timedQueries);
  const ours = timeEngine({ engine: 'rounds', urls: scope.indexes, queries: some }, own);
  const mini = timeEngine(
    { engine: 'minisearch', urls: ['index.json'], queries: some },
    new Map([['index.json', miniJson]]),
  );
  return {
    sizes: {
      what,
      sections: source.documents.length,
      queries: queries.length,
      'first result kB, median': kB(engine + medianOf(bytes)),
      p95: kB(engine + quantileOf(bytes, 0.95)),
      max: kB(engine + Math.max(...bytes)),
      'files, median': medianOf(files),
      'files, p95': quantileOf(files, 0.95),
      'all parts kB': kB(allBytes(own)),
      'MiniSearch kB': kB(gzipped(miniJson) + miniEngineBytes()),
    },
    times: { what, ...compareTimes(ours, mini) },
  };
}

/** Milliseconds and megabytes of ours, each with its ratio to MiniSearch's in the same run. */
function compareTimes(ours: EngineTimes, mini: EngineTimes): Row {
  const beside = (own: number, other: number): string =>
    `${own.toFixed(own < 10 ? 2 : 0)} (${(own / other).toFixed(2)})`;
  return {
    'load ms (/ Mini)': beside(ours.load, mini.load),
    'first query': beside(ours.first, mini.first),
    both: beside(ours.load + ours.first, mini.load + mini.first),
    'key p50': beside(ours.p50, mini.p50),
    'key p95': beside(ours.p95, mini.p95),
    'longest task': beside(ours.longest, mini.longest),
    'heap MB': beside(ours.heap, mini.heap),
  };
}

const allBytes = (files: ReadonlyMap<string, string>): number =>
  [...files.values()].reduce((sum, json) => sum + gzipped(json), 0);

/** Of each query in a fresh engine: header, term shards, lists of words where a word is corrected, and names. */
async function firstResults(
  scope: SearchScope,
  served: ReadonlyMap<string, string>,
  queries: readonly string[],
): Promise<{ bytes: number[]; files: number[] }> {
  const sizes = new Map<string, number>();
  const bytes: number[] = [];
  const files: number[] = [];
  for (const query of queries) {
    const read = new Set<string>();
    const engine = openOurs(scope, served, (file, json) => {
      read.add(file);
      if (!sizes.has(file)) sizes.set(file, gzipped(json));
    });
    await engine.search(query);
    bytes.push([...read].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0));
    files.push(read.size);
  }
  return { bytes, files };
}

let miniEngine: number | undefined;
const miniEngineBytes = (): number =>
  (miniEngine ??= engineBytes('node_modules/minisearch/dist/es/index.js'));

export async function benchScale(course: LoadedCourse, judged: readonly string[]): Promise<void> {
  const engine = engineBytes(worker);
  console.log(`Engine ${kB(engine)} kB gzip, MiniSearch's ${kB(miniEngineBytes())} kB`);
  const print = ({ sizes, times }: Measured): void => {
    console.table([sizes]);
    console.table([times]);
  };
  print(await measure(`${course.course.id}, judged queries`, searchSource(course), judged, engine));
  const sizes = process.argv.includes('--small') ? [30, 1000] : [30, 1000, 5000];
  for (const pages of sizes) {
    const source = generateSite(course, pages);
    print(await measure(`${pages} generated pages`, source, generateQueries(source, queryCount), engine));
  }
}
