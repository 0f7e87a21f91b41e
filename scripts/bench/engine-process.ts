import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import MiniSearch from 'minisearch';
import { createSearchEngine } from '#client/search/search-engine.ts';
import { readTask, type EngineTask, type EngineTimes } from './engine-times.ts';
import { quantileOf } from './measure.ts';
import { vitePressOptions } from './search-engines.ts';

/** A process of `timeEngine`: node --expose-gc engine-process.ts FOLDER prints the times of its task as JSON. */
const folder = process.argv[2] ?? '';

type Ask = (query: string) => unknown;

/** Opens an engine, so that the first query can be asked. */
const openers: Readonly<Record<EngineTask['engine'], (urls: readonly string[]) => Promise<Ask>>> = {
  async rounds(urls) {
    const engine = createSearchEngine({ indexes: urls }, async (url) => {
      return JSON.parse(await readFile(join(folder, url), 'utf8')) as unknown;
    });
    await engine.search('');
    return (query) => engine.search(query);
  },
  minisearch([url = '']) {
    const index = MiniSearch.loadJSON(readFileSync(join(folder, url), 'utf8'), vitePressOptions);
    return Promise.resolve((query) => index.search(query));
  },
};

async function timed<T>(work: () => T | Promise<T>): Promise<[number, T]> {
  const begun = performance.now();
  const result = await work();
  return [performance.now() - begun, result];
}

/** Every beginning of a query, as it is typed. */
const keystrokes = (query: string): string[] =>
  Array.from({ length: query.length }, (_, index) => query.slice(0, index + 1));

async function heapSize(): Promise<number> {
  // What promises held is free only in a later turn.
  for (let times = 0; times < 3; times += 1) {
    await wait(20);
    (globalThis as { gc?: () => void }).gc?.();
  }
  return process.memoryUsage().heapUsed / 1e6;
}

async function measure({ engine, urls, queries }: EngineTask): Promise<EngineTimes> {
  const before = await heapSize();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await wait(10);
  delay.reset();
  const [load, ask] = await timed(() => openers[engine](urls));
  await wait(5);
  const [first] = await timed(() => ask(queries[0] ?? ''));
  const keys: number[] = [];
  for (const typed of queries.flatMap(keystrokes)) {
    await wait(0);
    keys.push((await timed(() => ask(typed)))[0]);
  }
  await wait(5);
  delay.disable();
  const heap = (await heapSize()) - before;
  // Held until here, or the heap would be measured without it.
  await ask('');
  return {
    load,
    first,
    p50: quantileOf(keys, 0.5),
    p95: quantileOf(keys, 0.95),
    longest: delay.max / 1e6,
    heap,
  };
}

console.log(JSON.stringify(await measure(readTask(folder))));
