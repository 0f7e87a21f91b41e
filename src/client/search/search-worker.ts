import type { Search, SearchAnswer, SearchHit } from './search-answer.ts';
import { createSearchEngine } from './search-engine.ts';

export type WorkerRequest =
  | { readonly type: 'open'; readonly urls: readonly string[] }
  | { readonly type: 'search'; readonly id: number; readonly query: string }
  | { readonly type: 'excerpts'; readonly id: number; readonly hits: readonly SearchHit[] };
export type WorkerReply =
  /** `first`: more of the same question will follow. */
  | { readonly type: 'first' | 'answer'; readonly id: number; readonly answer: SearchAnswer }
  | { readonly type: 'excerpts'; readonly id: number; readonly hits: readonly SearchHit[] };

let engine: Search | undefined;
const reply = (message: WorkerReply): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.type === 'open') {
    engine = createSearchEngine(data.urls);
    engine.warm();
    return;
  }
  const { id } = data;
  if (data.type === 'excerpts') {
    void engine?.excerpts(data.hits).then((hits) => reply({ type: 'excerpts', id, hits }));
    return;
  }
  void engine
    ?.search(data.query, (answer) => reply({ type: 'first', id, answer }))
    .then((answer) => reply({ type: 'answer', id, answer }));
});
