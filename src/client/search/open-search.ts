import type { Search, SearchAnswer, SearchHit } from './search-answer.ts';
import type { WorkerReply, WorkerRequest } from './search-worker.ts';

/** What is asked of the engine, wherever it runs. */
type Question =
  | {
      readonly type: 'search';
      readonly query: string;
      readonly onFirst: ((answer: SearchAnswer) => void) | undefined;
      readonly resolve: (answer: SearchAnswer) => void;
    }
  | {
      readonly type: 'excerpts';
      readonly hits: readonly SearchHit[];
      readonly resolve: (hits: readonly SearchHit[]) => void;
    };

/**
 * Parsing an index and scoring it would block the page, so both are done in a worker. Where the
 * browser starts none (file://, some frames) the same engine runs on the main thread.
 * @param urls addresses of the headers of the courses' indexes; that of the page's own course first
 */
export function openSearch(urls: readonly string[]): Search {
  const asked = new Map<number, Question>();
  const here = createLocalSearch(urls);
  let worker: Worker | undefined;
  let isStarted = false;
  let lastId = 0;

  const giveUpWorker = (): void => {
    worker?.terminate();
    worker = undefined;
    for (const question of asked.values()) void here.answer(question);
    asked.clear();
  };
  const start = (): void => {
    if (isStarted) return;
    isStarted = true;
    worker = startWorker();
    worker?.addEventListener('error', giveUpWorker);
    worker?.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => hear(asked, data));
    worker?.postMessage({ type: 'open', urls } satisfies WorkerRequest);
  };
  const ask = (question: Question): void => {
    start();
    if (worker === undefined) {
      void here.answer(question);
      return;
    }
    const id = (lastId += 1);
    asked.set(id, question);
    const request: WorkerRequest =
      question.type === 'search'
        ? { type: 'search', id, query: question.query }
        : { type: 'excerpts', id, hits: question.hits };
    worker.postMessage(request);
  };

  return {
    warm() {
      start();
      if (worker === undefined) void here.warm();
    },
    search: (query, onFirst) => new Promise((resolve) => ask({ type: 'search', query, onFirst, resolve })),
    excerpts: (hits) =>
      hits.length === 0
        ? Promise.resolve(hits)
        : new Promise((resolve) => ask({ type: 'excerpts', hits, resolve })),
  };
}

/** The engine on this thread; loaded only where there is no worker. */
function createLocalSearch(urls: readonly string[]) {
  let opened: Promise<Search> | undefined;
  const open = (): Promise<Search> =>
    (opened ??= import('./search-engine.ts').then(({ createSearchEngine }) => createSearchEngine(urls)));
  return {
    async warm(): Promise<void> {
      try {
        (await open()).warm();
      } catch {
        // The next question tries again, and says so.
        opened = undefined;
      }
    },
    async answer(question: Question): Promise<void> {
      try {
        const engine = await open();
        if (question.type === 'excerpts') question.resolve(await engine.excerpts(question.hits));
        else question.resolve(await engine.search(question.query, question.onFirst));
      } catch {
        opened = undefined;
        if (question.type === 'excerpts') question.resolve(question.hits);
        else question.resolve(nothingLoaded(urls));
      }
    },
  };
}

function hear(asked: Map<number, Question>, reply: WorkerReply): void {
  const question = asked.get(reply.id);
  if (reply.type === 'first') {
    if (question?.type === 'search') question.onFirst?.(reply.answer);
    return;
  }
  asked.delete(reply.id);
  if (question?.type === 'search' && reply.type === 'answer') question.resolve(reply.answer);
  if (question?.type === 'excerpts' && reply.type === 'excerpts') question.resolve(reply.hits);
}

const nothingLoaded = (urls: readonly string[]): SearchAnswer => ({
  hits: [],
  corrections: [],
  suggestions: [],
  isIncomplete: true,
  missing: urls,
});

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
