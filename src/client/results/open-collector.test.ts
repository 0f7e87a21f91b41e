import { afterEach, expect, it, vi } from 'vitest';
import type { CollectReply, CollectRequest } from './collect-worker.ts';
import type { NamedFile } from './collector.ts';
import { openCollector } from './open-collector.ts';

/** Notes what it is asked; says only that it is open. */
class SilentWorker extends EventTarget {
  static last: SilentWorker;
  readonly asked: CollectRequest[] = [];
  onAsked: (request: CollectRequest) => void = () => undefined;
  readonly terminate = vi.fn();

  constructor() {
    super();
    SilentWorker.last = this;
  }

  postMessage(request: CollectRequest): void {
    this.asked.push(request);
    if (request.type === 'open') this.say({ type: 'opened' });
    this.onAsked(request);
  }

  say(data: CollectReply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  die(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  }
}

const files = (count: number): NamedFile[] =>
  Array.from({ length: count }, (_, index) => ({ name: String(index), file: new Blob() }));
const nothing = (): void => undefined;

async function openDesk() {
  vi.stubGlobal('Worker', SilentWorker);
  const desk = await openCollector(new Map());
  return { desk, worker: SilentWorker.last };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('rejects what was asked when the worker dies, and whatever is asked after', async () => {
  const { desk, worker } = await openDesk();
  const clearing = desk.clear();
  worker.die();
  await expect(clearing).rejects.toThrow('out of memory');
  await expect(desk.clear()).rejects.toThrow('out of memory');
  expect(worker.terminate).toHaveBeenCalledOnce();
});

it('rejects when the worker dies while files are handed over', async () => {
  const { desk, worker } = await openDesk();
  worker.onAsked = ({ type }) => {
    if (type === 'hand') worker.die();
  };
  await expect(desk.add(files(250), nothing)).rejects.toThrow('out of memory');
});

it('hears a stop that comes after the last files were handed over', async () => {
  const { desk, worker } = await openDesk();
  worker.onAsked = ({ type }) => {
    if (type === 'hand') desk.cancel();
  };
  void desk.add(files(3), nothing);
  await vi.waitFor(() =>
    expect(worker.asked.at(-1)).toMatchObject({ type: 'add', left: 0, isCanceled: true }),
  );
});

it('leaves out what was not handed over when it was stopped', async () => {
  const { desk, worker } = await openDesk();
  worker.onAsked = ({ type }) => {
    if (type === 'hand') desk.cancel();
  };
  void desk.add(files(250), nothing);
  await vi.waitFor(() =>
    expect(worker.asked.at(-1)).toMatchObject({ type: 'add', left: 150, isCanceled: true }),
  );
});
