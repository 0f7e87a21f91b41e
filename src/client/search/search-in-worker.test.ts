import { expect, it, vi } from 'vitest';
import type { Search, SearchAnswer } from './search-answer.ts';
import { searchInWorker } from './search-in-worker.ts';
import type { WorkerReply, WorkerRequest } from './search-worker.ts';

const answer = (suggestion: string): SearchAnswer => ({
  hits: [],
  corrections: [],
  suggestions: [suggestion],
  isIncomplete: false,
  missing: [],
});

/** A worker that a test answers for. */
class ManualWorker extends EventTarget {
  readonly requests: WorkerRequest[] = [];
  terminate = vi.fn();
  postMessage(request: WorkerRequest): void {
    this.requests.push(request);
  }
  reply(data: WorkerReply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function start() {
  const worker = new ManualWorker();
  const warm = vi.fn();
  const spare: Search = {
    warm,
    search: () => Promise.resolve(answer('spare')),
    excerpts: (hits) => Promise.resolve(hits),
  };
  return {
    worker,
    warm,
    search: searchInWorker(worker as unknown as Worker, { indexes: ['/a.json'] }, spare),
  };
}

it('tells the worker what to open, and gives each question its own answer', async () => {
  const { worker, search } = start();
  const [tea, pot] = [search.search('tea'), search.search('pot')];
  expect(worker.requests).toEqual([
    { type: 'open', scope: { indexes: ['/a.json'] } },
    { type: 'search', id: 1, query: 'tea' },
    { type: 'search', id: 2, query: 'pot' },
  ]);
  worker.reply({ type: 'answer', id: 2, answer: answer('pot') });
  worker.reply({ type: 'answer', id: 1, answer: answer('tea') });
  expect((await tea).suggestions).toEqual(['tea']);
  expect((await pot).suggestions).toEqual(['pot']);
});

it('hands on the first course before the whole', async () => {
  const { worker, search } = start();
  const onFirst = vi.fn();
  const whole = search.search('tea', onFirst);
  worker.reply({ type: 'first', id: 1, answer: answer('first') });
  expect(onFirst).toHaveBeenCalledWith(answer('first'));
  worker.reply({ type: 'answer', id: 1, answer: answer('whole') });
  expect((await whole).suggestions).toEqual(['whole']);
});

it('asks the spare engine for what waits and what follows when the worker fails', async () => {
  const { worker, warm, search } = start();
  const waiting = [search.search('tea'), search.excerpts([])] as const;
  worker.dispatchEvent(new Event('error'));
  expect((await waiting[0]).suggestions).toEqual(['spare']);
  expect(await waiting[1]).toEqual([]);
  expect((await search.search('pot')).suggestions).toEqual(['spare']);
  search.warm();
  expect(warm).toHaveBeenCalledOnce();
  expect(worker.terminate).toHaveBeenCalledOnce();
});
