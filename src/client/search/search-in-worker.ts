import type { Search } from './search-answer.ts';
import type { WorkerReply, WorkerRequest } from './search-worker.ts';

/** A request that the worker has not answered yet. */
interface Waiting {
  readonly hear: (reply: WorkerReply) => void;
  readonly askSpare: () => void;
}

/**
 * The engine in a worker.
 * @param spare asked in its place once the worker has failed, for what is waiting too
 */
export function searchInWorker(worker: Worker, urls: readonly string[], spare: Search): Search {
  const waiting = new Map<number, Waiting>();
  let hasFailed = false;
  let lastId = 0;

  const send = (request: WorkerRequest): void => {
    worker.postMessage(request);
  };
  /** @param read the result in a reply; undefined where it is only on its way */
  const ask = <Result>(
    toRequest: (id: number) => WorkerRequest,
    read: (reply: WorkerReply) => Result | undefined,
    askSpare: () => Promise<Result>,
  ): Promise<Result> =>
    hasFailed
      ? askSpare()
      : new Promise((resolve) => {
          const hear = (reply: WorkerReply): void => {
            const result = read(reply);
            if (result !== undefined) resolve(result);
          };
          const id = (lastId += 1);
          waiting.set(id, {
            hear,
            askSpare: () => {
              resolve(askSpare());
            },
          });
          send(toRequest(id));
        });

  worker.addEventListener('error', () => {
    hasFailed = true;
    worker.terminate();
    for (const { askSpare } of waiting.values()) askSpare();
    waiting.clear();
  });
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) => {
    waiting.get(data.id)?.hear(data);
    if (data.type !== 'first') waiting.delete(data.id);
  });
  send({ type: 'open', urls });

  return {
    warm() {
      if (hasFailed) spare.warm();
      else send({ type: 'warm' });
    },
    search: (query, onFirst) =>
      ask(
        (id) => ({ type: 'search', id, query }),
        (reply) => {
          if (reply.type === 'first') onFirst?.(reply.answer);
          return reply.type === 'answer' ? reply.answer : undefined;
        },
        () => spare.search(query, onFirst),
      ),
    excerpts: (hits) =>
      ask(
        (id) => ({ type: 'excerpts', id, hits }),
        (reply) => (reply.type === 'hits' ? reply.hits : undefined),
        () => spare.excerpts(hits),
      ),
  };
}
