import type { AssignmentContent } from '#core/assignment/content.ts';
import type { Choice } from '#core/results/choose-works.ts';
import type { CollectionSummary } from '#core/results/summary.ts';
import type { CollectReply, CollectRequest } from './collect-worker.ts';
import type { CollectorReport, NamedFile, Progress } from './collector.ts';

/** A `Collector` at work elsewhere. Each call rejects where that work has died. */
export interface CollectorDesk {
  readonly add: (
    files: readonly NamedFile[],
    onProgress: (progress: Progress) => void,
  ) => Promise<CollectionSummary>;
  /** Ends a running `add` after the file it is at. */
  readonly cancel: () => void;
  readonly clear: () => Promise<CollectionSummary>;
  readonly report: (digest: string | null, choice: Choice) => Promise<CollectorReport>;
  readonly close: () => void;
}

/**
 * Reads in a worker. Where the browser starts none (file://, some frames) the same collector runs on the page, which then
 * answers slowly while it reads.
 */
export async function openCollector(courses: ReadonlyMap<string, AssignmentContent>): Promise<CollectorDesk> {
  const worker = await startWorker(courses);
  return worker === undefined ? deskOnPage(courses) : deskOf(worker);
}

function startWorker(courses: ReadonlyMap<string, AssignmentContent>): Promise<Worker | undefined> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(new URL('./collect-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', () => resolve(worker), { once: true });
      worker.addEventListener('error', () => resolve(undefined), { once: true });
      worker.postMessage({ type: 'open', courses } satisfies CollectRequest);
    } catch {
      resolve(undefined);
    }
  });
}

type Answer = Extract<CollectReply, { readonly id: number }>;
type Asked = Exclude<Extract<CollectRequest, { readonly id: number }>, { readonly type: 'hand' }>;
type WithoutId<Request> = Request extends unknown ? Omit<Request, 'id'> : never;

/** A file takes the page a third of a millisecond to hand over: ten thousand at once would stop it for seconds. */
const portion = 100;

/** Hands files to the worker while the page goes on; resolves with how many were left when `isCanceled` said to stop. */
async function handOver(
  worker: Worker,
  id: number,
  files: readonly NamedFile[],
  isCanceled: () => boolean,
): Promise<number> {
  let next = 0;
  while (next < files.length && !isCanceled()) {
    const some = files.slice(next, next + portion);
    worker.postMessage({ type: 'hand', id, files: some } satisfies CollectRequest);
    next += some.length;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return files.length - next;
}

type Ask = (request: WithoutId<Asked>, id: number) => Promise<Answer>;

/** Questions to the worker and its answers, by their number. After its death each is rejected. */
function connect(worker: Worker, onProgress: (progress: Progress) => void): Ask {
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (reason: Error) => void }>();
  let death: Error | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<CollectReply>) => {
    if (data.type === 'progress') onProgress(data.progress);
    else if (data.type !== 'opened') {
      waiting.get(data.id)?.resolve(data);
      waiting.delete(data.id);
    }
  });
  worker.addEventListener('error', ({ message }) => {
    death = new Error(message);
    for (const { reject } of waiting.values()) reject(death);
    waiting.clear();
    worker.terminate();
  });
  return async (request, id) => {
    // It may have died while files were handed over, when nothing waited for it.
    if (death !== undefined) throw death;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...request, id });
    });
  };
}

function deskOf(worker: Worker): CollectorDesk {
  let lastId = 0;
  let stops = 0;
  let onProgress: (progress: Progress) => void = () => undefined;
  const ask = connect(worker, (progress) => {
    onProgress(progress);
  });
  const summaryOf = (answer: Answer): CollectionSummary => {
    if (answer.type !== 'summary') throw new Error('no summary');
    return answer.summary;
  };
  return {
    add: async (files, tell) => {
      onProgress = tell;
      const [id, began] = [(lastId += 1), stops];
      const left = await handOver(worker, id, files, () => stops > began);
      return summaryOf(await ask({ type: 'add', left, isCanceled: stops > began }, id));
    },
    cancel: () => {
      stops += 1;
      worker.postMessage({ type: 'cancel' } satisfies CollectRequest);
    },
    clear: async () => summaryOf(await ask({ type: 'clear' }, (lastId += 1))),
    report: async (digest, choice) => {
      const answer = await ask({ type: 'report', digest, choice }, (lastId += 1));
      if (answer.type !== 'report') throw new Error('no report');
      return answer.report;
    },
    close: () => worker.terminate(),
  };
}

async function deskOnPage(courses: ReadonlyMap<string, AssignmentContent>): Promise<CollectorDesk> {
  const { Collector } = await import('./collector.ts');
  const collector = new Collector(courses);
  let runs: { isCanceled: boolean }[] = [];
  const cancel = (): void => {
    for (const run of runs) run.isCanceled = true;
    runs = [];
  };
  return {
    add: async (files, onProgress) => {
      const run = { isCanceled: false };
      runs.push(run);
      await collector.add(files, onProgress, () => run.isCanceled);
      return collector.summary();
    },
    cancel,
    clear: () => {
      collector.clear();
      return Promise.resolve(collector.summary());
    },
    report: (digest, choice) => Promise.resolve(collector.report(digest, choice)),
    close: cancel,
  };
}
