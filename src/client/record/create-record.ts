import type { EventBody, LearnerEvent } from '#core/record/events.ts';
import { eventKey, inOrder } from '#core/record/merge.ts';
import { isEventBody, isLearnerEvent } from '#core/record/recognize-event.ts';
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
}

/** The record over any store, with what was kept before. */
export async function createRecord(options: RecordOptions): Promise<StoredRecord> {
  const record = new StoredRecord(options);
  await record.reread();
  return record;
}

/** Validates what it reads, and goes on in memory when a write fails. */
export class StoredRecord implements LearnerRecord {
  unreadable: readonly unknown[] = [];
  memoryReason: MemoryReason | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #known = new Map<string, LearnerEvent>();
  readonly #channel: EventChannel | undefined;
  readonly #now: () => string;
  #store: EventStore;
  #ordered: readonly LearnerEvent[] | undefined;

  constructor({ store, memoryReason, now, channel }: RecordOptions) {
    this.#store = store;
    this.memoryReason = memoryReason;
    this.#now = now;
    this.#channel = channel;
    channel?.listen((event) => {
      if (this.#learn(event)) this.#changed();
    });
    channel?.onGap(() => void this.reread());
  }

  get storage(): 'persistent' | 'memory' {
    return this.memoryReason === undefined ? 'persistent' : 'memory';
  }

  events(): readonly LearnerEvent[] {
    return (this.#ordered ??= inOrder([...this.#known.values()]));
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async append(body: EventBody): Promise<void> {
    if (!isEventBody(body)) throw new TypeError(`Not an event: ${JSON.stringify(body)}`);
    const at = this.#now();
    const stored = await this.#store.append(body, at).catch((error: unknown) => {
      this.loseStorage(reasonOf(error));
      return this.#store.append(body, at);
    });
    this.#known.set(eventKey(stored), stored);
    if (this.storage === 'persistent') this.#channel?.send(stored);
    this.#changed();
  }

  /** Takes in what the store holds by now. */
  async reread(): Promise<void> {
    try {
      const kept = await this.#store.readAll();
      this.unreadable = kept.filter((value) => !this.#learn(value));
    } catch {
      this.loseStorage('lost');
    }
    this.#changed();
  }

  /** From here on events live as long as the page. What is known stays known. */
  loseStorage(reason: MemoryReason): void {
    if (this.memoryReason !== undefined) return;
    this.memoryReason = reason;
    this.#store = createMemoryStore();
    this.#changed();
  }

  #learn(value: unknown): boolean {
    if (!isLearnerEvent(value)) return false;
    if (!this.#known.has(eventKey(value))) this.#known.set(eventKey(value), value);
    return true;
  }

  #changed(): void {
    this.#ordered = undefined;
    for (const listener of this.#listeners) listener();
  }
}

function reasonOf(error: unknown): MemoryReason {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'lost';
}
