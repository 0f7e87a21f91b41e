import type { Search, SearchAnswer, SearchHit } from './search-answer.ts';
import { createSearchEngine } from './search-engine.ts';
import type { SearchScope } from './search-scope.ts';

export type WorkerRequest =
  | { readonly type: 'open'; readonly scope: SearchScope }
  | { readonly type: 'warm' }
  | { readonly type: 'search'; readonly id: number; readonly query: string }
  | { readonly type: 'excerpts'; readonly id: number; readonly hits: readonly SearchHit[] };

/** `first` is the answer of one course, before that of all. */
export type WorkerReply =
  | { readonly type: 'first' | 'answer'; readonly id: number; readonly answer: SearchAnswer }
  | { readonly type: 'hits'; readonly id: number; readonly hits: readonly SearchHit[] };

const reply = (message: WorkerReply): void => {
  postMessage(message);
};

let engine: Search | undefined;

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.type === 'open') engine = createSearchEngine(data.scope);
  else if (engine !== undefined) void answer(engine, data);
});

async function answer(search: Search, data: Exclude<WorkerRequest, { type: 'open' }>): Promise<void> {
  if (data.type === 'warm') {
    search.warm();
  } else if (data.type === 'excerpts') {
    reply({ type: 'hits', id: data.id, hits: await search.excerpts(data.hits) });
  } else {
    const { id, query } = data;
    const whole = await search.search(query, (first) => {
      reply({ type: 'first', id, answer: first });
    });
    reply({ type: 'answer', id, answer: whole });
  }
}
