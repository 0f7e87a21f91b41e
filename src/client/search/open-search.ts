import type { Search, SearchAnswer } from './search-answer.ts';
import { searchInWorker } from './search-in-worker.ts';

/**
 * Parsing an index and scoring it would block the page, so both are done in a worker. Where the
 * browser starts none (file://, some frames) the same engine runs on the main thread.
 */
export function openSearch(urls: readonly string[]): Search {
  const worker = startWorker();
  const here = searchHere(urls);
  return worker === undefined ? here : searchInWorker(worker, urls, here);
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}

/** The engine on this thread; its code is loaded when it is first asked. */
function searchHere(urls: readonly string[]): Search {
  let loading: Promise<Search> | undefined;
  const engine = (): Promise<Search> => {
    loading ??= import('./search-engine.ts').then(({ createSearchEngine }) => createSearchEngine(urls));
    loading.catch(() => (loading = undefined));
    return loading;
  };
  return {
    warm: () =>
      void engine().then(
        (search) => {
          search.warm();
        },
        () => undefined,
      ),
    search: (query, onFirst) =>
      engine().then(
        (search) => search.search(query, onFirst),
        () => noAnswer(urls),
      ),
    excerpts: (hits) =>
      engine().then(
        (search) => search.excerpts(hits),
        () => hits,
      ),
  };
}

/** Where not even the engine could be loaded. */
const noAnswer = (missing: readonly string[]): SearchAnswer => ({
  hits: [],
  corrections: [],
  suggestions: [],
  isIncomplete: true,
  missing,
});
