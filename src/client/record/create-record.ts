import type { LearnerEvent } from '#core/record/events.ts';
import { eventKey, inOrder } from '#core/record/merge.ts';
import { readEvent, readEventBody } from '#core/record/read-event.ts';
import type { EventChannel } from './channel.ts';
import type { LearnerRecord, MemoryReason } from './learner-record.ts';
import { createMemoryStore, type EventStore } from './store.ts';

export interface RecordOptions {
  readonly store: EventStore;
  /** Given where `store` already is the fallback. */
  readonly memoryReason?: MemoryReason | undefined;
  /** Wall time, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly channel?: EventChannel | undefined;
  readonly fallback?: () => EventStore;
}

type OpenRecord = LearnerRecord & { loseStorage(): void };

/** The record over any store: validates what it reads, goes on in memory when a write fails. */
export async function createRecord(options: RecordOptions): Promise<OpenRecord> {
  const { now, channel, fallback = createMemoryStore } = options;
  const listeners = new Set<() => void>();
  const known = new Map<string, LearnerEvent>();
  let unreadable: unknown[] = [];
  let ordered: readonly LearnerEvent[] | undefined;
  let { store, memoryReason } = options;

  const changed = (): void => {
    ordered = undefined;
    for (const listener of listeners) listener();
  };
  const learn = (value: unknown): boolean => {
    const read = readEvent(value);
    if (!read.ok || known.has(eventKey(read.value))) return read.ok;
    known.set(eventKey(read.value), read.value);
    return true;
  };
  const goOnInMemory = (reason: MemoryReason): void => {
    if (memoryReason !== undefined) return;
    memoryReason = reason;
    store = fallback();
  };
  const reread = async (): Promise<void> => {
    try {
      unreadable = (await store.readAll()).filter((value) => !learn(value));
    } catch {
      goOnInMemory('lost');
    }
    changed();
  };

  await reread();
  channel?.listen((event) => {
    if (learn(event)) changed();
  });
  channel?.onGap(() => void reread());

  return {
    async append(value) {
      const body = readEventBody(value);
      if (!body.ok) throw new TypeError(`Not an event: ${body.problem.path} ${body.problem.message}`);
      const at = now();
      const stored = await store.append(body.value, at).catch((error: unknown) => {
        goOnInMemory(reasonOf(error));
        return store.append(body.value, at);
      });
      known.set(eventKey(stored), stored);
      if (memoryReason === undefined) channel?.send(stored);
      changed();
    },
    events: () => (ordered ??= inOrder([...known.values()])),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get storage() {
      return memoryReason === undefined ? 'persistent' : 'memory';
    },
    get memoryReason() {
      return memoryReason;
    },
    get unreadable() {
      return unreadable;
    },
    loseStorage() {
      goOnInMemory('newer');
      changed();
    },
  };
}

function reasonOf(error: unknown): MemoryReason {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'lost';
}
