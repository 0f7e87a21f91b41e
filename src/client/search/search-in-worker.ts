import type { Search } from './search-answer.ts';
import type { SearchScope } from './search-scope.ts';
import type { WorkerReply, WorkerRequest } from './search-worker.ts';

/**
 * The engine in a worker.
 * @param spare asked in its place once the worker has failed, for what is waiting too
 */
export function searchInWorker(worker: Worker, scope: SearchScope, spare: Search): Search {
  const requests = new WorkerRequests(worker);
  requests.send({ type: 'open', scope });
  return {
    warm() {
      if (requests.hasFailed) spare.warm();
      else requests.send({ type: 'warm' });
    },
    search: (query, onFirst) =>
      requests.ask(
        (id) => ({ type: 'search', id, query }),
        (reply) => {
          if (reply.type === 'first') onFirst?.(reply.answer);
          return reply.type === 'answer' ? reply.answer : undefined;
        },
        () => spare.search(query, onFirst),
      ),
    excerpts: (hits) =>
      requests.ask(
        (id) => ({ type: 'excerpts', id, hits }),
        (reply) => (reply.type === 'hits' ? reply.hits : undefined),
        () => spare.excerpts(hits),
      ),
  };
}

/** A request that the worker has not answered yet. */
interface Waiting {
  readonly hear: (reply: WorkerReply) => void;
  readonly askSpare: () => void;
}

/** What was asked of a worker, by number. A worker that fails once is given up. */
class WorkerRequests {
  hasFailed = false;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
      this.#waiting.get(data.id)?.hear(data);
      if (data.type !== 'first') this.#waiting.delete(data.id);
    });
    worker.addEventListener('error', () => {
      this.hasFailed = true;
      worker.terminate();
      for (const { askSpare } of this.#waiting.values()) askSpare();
      this.#waiting.clear();
    });
  }

  send(request: WorkerRequest): void {
    this.#worker.postMessage(request);
  }

  /** @param read the result in a reply; undefined where it is only on its way */
  ask<Result>(
    toRequest: (id: number) => WorkerRequest,
    read: (reply: WorkerReply) => Result | undefined,
    askSpare: () => Promise<Result>,
  ): Promise<Result> {
    if (this.hasFailed) return askSpare();
    return new Promise((resolve) => {
      const id = (this.#lastId += 1);
      this.#waiting.set(id, {
        hear(reply) {
          const result = read(reply);
          if (result !== undefined) resolve(result);
        },
        askSpare() {
          resolve(askSpare());
        },
      });
      this.send(toRequest(id));
    });
  }
}
