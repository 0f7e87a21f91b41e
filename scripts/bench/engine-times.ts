import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one engine took in a process of its own: milliseconds, and megabytes of heap. */
export interface EngineTimes {
  /** Until a query can be asked: the header here, the whole index there. */
  readonly load: number;
  readonly first: number;
  readonly p50: number;
  readonly p95: number;
  /** The longest stretch in which the thread answered nothing else, in loading and in any query. */
  readonly longest: number;
  /** What the engine holds after all queries, beyond what the process held before it; garbage is collected first. */
  readonly heap: number;
}

export type EngineName = 'rounds' | 'minisearch';

/** What a process gets: files by address, and what is asked. The first file is the one that is opened. */
export interface EngineTask {
  readonly engine: EngineName;
  readonly urls: readonly string[];
  readonly queries: readonly string[];
}

const runs = 3;

/**
 * Each engine in a fresh process, or one would be measured with the other's garbage: the median of three.
 * @param files texts by address, as a server would send them
 */
export function timeEngine(task: EngineTask, files: ReadonlyMap<string, string>): EngineTimes {
  const folder = mkdtempSync(join(tmpdir(), 'rounds-bench-'));
  for (const [url, text] of files) {
    mkdirSync(dirname(join(folder, url)), { recursive: true });
    writeFileSync(join(folder, url), text);
  }
  writeFileSync(join(folder, 'task.json'), JSON.stringify(task));
  const script = fileURLToPath(new URL('engine-process.ts', import.meta.url));
  const times = Array.from({ length: runs }, () => {
    const printed = execFileSync(process.execPath, ['--expose-gc', script, folder], { encoding: 'utf8' });
    return JSON.parse(printed) as EngineTimes;
  });
  rmSync(folder, { recursive: true });
  const median = (key: keyof EngineTimes): number =>
    times.map((each) => each[key]).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
  return {
    load: median('load'),
    first: median('first'),
    p50: median('p50'),
    p95: median('p95'),
    longest: median('longest'),
    heap: median('heap'),
  };
}

export const readTask = (folder: string): EngineTask =>
  JSON.parse(readFileSync(join(folder, 'task.json'), 'utf8')) as EngineTask;
