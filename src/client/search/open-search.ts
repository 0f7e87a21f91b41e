import type { Search, SearchAnswer } from './search-answer.ts';
import type { WorkerReply, WorkerRequest } from './search-worker.ts';

/**
 * Parsing an index and scoring it would block the page, so both are done in a worker. Where the
 * browser starts none (file://, some frames) the same engine runs on the main thread.
 */
export function openSearch(urls: readonly string[]): Search {
  const waiting = new Map<number, { query: string; resolve: (answer: SearchAnswer) => void }>();
  let worker: Worker | undefined;
  let own: Promise<Search> | undefined;
  let lastId = 0;

  const searchHere = async (query: string): Promise<SearchAnswer> => {
    own ??= import('./search-engine.ts').then(({ createSearchEngine }) => createSearchEngine(urls));
    return (await own).search(query);
  };
  const giveUpWorker = (): void => {
    worker?.terminate();
    worker = undefined;
    for (const { query, resolve } of waiting.values()) void searchHere(query).then(resolve);
    waiting.clear();
  };

  worker = startWorker();
  worker?.addEventListener('error', giveUpWorker);
  worker?.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
    waiting.get(data.id)?.resolve(data.answer);
    waiting.delete(data.id);
  });
  worker?.postMessage({ type: 'open', urls } satisfies WorkerRequest);

  return {
    warm: () => undefined,
    excerpts: (hits) => Promise.resolve(hits),
    search(query) {
      if (worker === undefined) return searchHere(query);
      const id = (lastId += 1);
      worker.postMessage({ type: 'search', id, query } satisfies WorkerRequest);
      return new Promise((resolve) => waiting.set(id, { query, resolve }));
    },
  };
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
