import type { Search, SearchAnswer } from './search-answer.ts';
import { searchInWorker } from './search-in-worker.ts';
import type { SearchScope } from './search-scope.ts';

/**
 * Parsing an index and scoring it would block the page, so both are done in a worker. Where the
 * browser starts none (file://, some frames) the same engine runs on the main thread.
 */
export function openSearch(scope: SearchScope): Search {
  const worker = startWorker();
  const here = searchHere(scope);
  return worker === undefined ? here : searchInWorker(worker, scope, here);
}

function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}

/** The engine on this thread; its code is loaded when it is first asked. */
function searchHere(scope: SearchScope): Search {
  let loading: Promise<Search> | undefined;
  const engine = (): Promise<Search> => {
    loading ??= import('./search-engine.ts').then(({ createSearchEngine }) => createSearchEngine(scope));
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
        () => noAnswer(scope.indexes),
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
