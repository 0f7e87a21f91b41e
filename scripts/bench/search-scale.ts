import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import MiniSearch from 'minisearch';
import type { LoadedCourse } from '#core/course/loaded.ts';
import { packIndex, searchSource, type SearchIndex, type SearchSource } from '#pipeline/search/pack-index.ts';
import { generateQueries, generateSite } from './generate-site.ts';
import { medianOf, quantileOf } from './measure.ts';
import { miniSearchIndex, openOurs, vitePressOptions } from './search-engines.ts';

const queryCount = 20;
const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;
const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

/** What the browser loads before it can ask: the worker's code, minified; the Arabic stemmer is a chunk of its own. */
function engineBytes(entry: string): number {
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

/** Sizes and times of one index, beside MiniSearch with VitePress's options on the same documents. */
async function measure(
  what: string,
  source: SearchSource,
  queries: readonly string[],
  engine: number,
): Promise<Row> {
  const index = packIndex(source);
  console.log(`… ${what}`);
  const bytes = await firstResultBytes(index, queries.slice(0, 40));
  const own = await ownTimes(index, queries);
  const mini = await miniTimes(source, queries);
  return {
    what,
    sections: source.documents.length,
    'first result kB, median': kB(engine + medianOf(bytes)),
    p95: kB(engine + quantileOf(bytes, 0.95)),
    'all parts kB': kB(allBytes(index)),
    'MiniSearch kB': kB(mini.bytes),
    'load ms': own.load.toFixed(1),
    'first query ms': own.first.toFixed(1),
    'key p50': own.p50.toFixed(2),
    'key p95': own.p95.toFixed(1),
    'heap MB': own.heap.toFixed(1),
    'load / Mini': (own.load / mini.load).toFixed(2),
    'first / Mini': (own.first / mini.first).toFixed(2),
    'p50 / Mini': (own.p50 / mini.p50).toFixed(2),
    'p95 / Mini': (own.p95 / mini.p95).toFixed(2),
    'heap / Mini': (own.heap / mini.heap).toFixed(2),
  };
}

const allBytes = ({ header, parts }: SearchIndex): number =>
  [JSON.stringify(header), ...parts.values()].reduce((sum, json) => sum + gzipped(json), 0);

/** Of each query in a fresh engine: header, term shards and names, and all words where a word is corrected. */
async function firstResultBytes(index: SearchIndex, queries: readonly string[]): Promise<number[]> {
  const sizes = new Map<string, number>();
  const all: number[] = [];
  for (const query of queries) {
    const read = new Set<string>();
    const engine = openOurs(index, (file, json) => {
      read.add(file);
      if (!sizes.has(file)) sizes.set(file, gzipped(json));
    });
    await engine.search(query);
    all.push([...read].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0));
  }
  return all;
}

interface Times {
  readonly load: number;
  readonly first: number;
  readonly p50: number;
  readonly p95: number;
  /** MB beyond what the heap held before. */
  readonly heap: number;
}

async function ownTimes(index: SearchIndex, queries: readonly string[]): Promise<Times> {
  const before = heapSize();
  const engine = openOurs(index);
  const [load] = await timed(() => engine.search(''));
  const [first] = await timed(() => engine.search(queries[0] ?? ''));
  const keys: number[] = [];
  for (const typed of queries.flatMap(keystrokes)) keys.push((await timed(() => engine.search(typed)))[0]);
  const heap = heapSize() - before;
  // Held until here, or the heap would be measured without it.
  await engine.search('');
  return { load, first, p50: quantileOf(keys, 0.5), p95: quantileOf(keys, 0.95), heap };
}

async function miniTimes(
  { documents }: SearchSource,
  queries: readonly string[],
): Promise<Times & { bytes: number }> {
  const json = JSON.stringify(miniSearchIndex(documents));
  // What the other engine held is free only when its last promises are.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const before = heapSize();
  const begun = performance.now();
  const engine = MiniSearch.loadJSON(json, vitePressOptions);
  const load = performance.now() - begun;
  const times = [queries[0] ?? '', ...queries.flatMap(keystrokes)].map((typed) => {
    const start = performance.now();
    engine.search(typed);
    return performance.now() - start;
  });
  const heap = heapSize() - before;
  engine.search('');
  const keys = times.slice(1);
  return {
    load,
    first: times[0] ?? Number.NaN,
    p50: quantileOf(keys, 0.5),
    p95: quantileOf(keys, 0.95),
    heap,
    bytes: gzipped(json) + miniEngineBytes(),
  };
}

let miniEngine: number | undefined;
const miniEngineBytes = (): number =>
  (miniEngine ??= engineBytes('node_modules/minisearch/dist/es/index.js'));

/** Every beginning of a query, as it is typed. */
const keystrokes = (query: string): string[] =>
  Array.from({ length: query.length }, (_, index) => query.slice(0, index + 1));

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const begun = performance.now();
  const result = await work();
  return [performance.now() - begun, result];
}

function heapSize(): number {
  for (let times = 0; times < 3; times += 1) (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

export async function benchScale(course: LoadedCourse, judged: readonly string[]): Promise<void> {
  const engine = engineBytes('src/client/search/search-worker.ts');
  console.log(`Engine ${kB(engine)} kB gzip, MiniSearch's ${kB(miniEngineBytes())} kB`);
  const real = searchSource(course);
  const rows = [await measure(`${course.course.id}, judged queries`, real, judged, engine)];
  const sizes = process.argv.includes('--small') ? [30, 1000] : [30, 1000, 5000];
  for (const pages of sizes) {
    const source = generateSite(course, pages);
    rows.push(await measure(`${pages} generated pages`, source, generateQueries(source, queryCount), engine));
  }
  console.table(rows);
}
