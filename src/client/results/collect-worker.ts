import type { AssignmentContent } from '#core/assignment/content.ts';
import type { Choice } from '#core/results/choose-works.ts';
import type { CollectionSummary } from '#core/results/summary.ts';
import { Collector, type CollectorReport, type NamedFile, type Progress } from './collector.ts';

export type CollectRequest =
  | { readonly type: 'open'; readonly courses: ReadonlyMap<string, AssignmentContent> }
  /** Files of the `add` with that id, which follows. */
  | { readonly type: 'hand'; readonly id: number; readonly files: readonly NamedFile[] }
  /** `left`: files that were not handed over. `isCanceled`: reading was stopped by then, be it after the last of them. */
  | { readonly type: 'add'; readonly id: number; readonly left: number; readonly isCanceled: boolean }
  | { readonly type: 'cancel' }
  | { readonly type: 'clear'; readonly id: number }
  | { readonly type: 'report'; readonly id: number; readonly digest: string | null; readonly choice: Choice };

export type CollectReply =
  | { readonly type: 'opened' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'summary'; readonly id: number; readonly summary: CollectionSummary }
  | { readonly type: 'report'; readonly id: number; readonly report: CollectorReport };

/** Progress is told so often, in milliseconds: a message for each of ten thousand files would be work of its own. */
const tellEvery = 100;

let collector = new Collector(new Map());
let runs: { isCanceled: boolean }[] = [];
const handed = new Map<number, NamedFile[]>();
const reply = (message: CollectReply): void => postMessage(message);

async function add(id: number, left: number, isCanceled: boolean): Promise<void> {
  const files = handed.get(id) ?? [];
  handed.delete(id);
  collector.leave(left);
  const run = { isCanceled };
  runs.push(run);
  let told = 0;
  const onProgress = (progress: Progress): void => {
    if (Date.now() - told < tellEvery) return;
    told = Date.now();
    reply({ type: 'progress', progress });
  };
  await collector.add(files, onProgress, () => run.isCanceled);
  reply({ type: 'summary', id, summary: collector.summary() });
}

addEventListener('message', ({ data }: MessageEvent<CollectRequest>) => {
  switch (data.type) {
    case 'open':
      collector = new Collector(data.courses);
      reply({ type: 'opened' });
      break;
    case 'hand':
      handed.set(data.id, [...(handed.get(data.id) ?? []), ...data.files]);
      break;
    case 'add':
      void add(data.id, data.left, data.isCanceled);
      break;
    case 'cancel':
      for (const run of runs) run.isCanceled = true;
      runs = [];
      break;
    case 'clear':
      collector.clear();
      reply({ type: 'summary', id: data.id, summary: collector.summary() });
      break;
    case 'report':
      reply({ type: 'report', id: data.id, report: collector.report(data.digest, data.choice) });
      break;
  }
});
