import type { Search, SearchAnswer } from './search-answer.ts';
import { createSearchEngine } from './search-engine.ts';

export type WorkerRequest =
  | { readonly type: 'open'; readonly urls: readonly string[] }
  | { readonly type: 'search'; readonly id: number; readonly query: string };
export interface WorkerReply {
  readonly id: number;
  readonly answer: SearchAnswer;
}

let engine: Search | undefined;

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  if (data.type === 'open') {
    engine = createSearchEngine(data.urls);
    return;
  }
  void engine?.search(data.query).then((answer) => {
    postMessage({ id: data.id, answer } satisfies WorkerReply);
  });
});
