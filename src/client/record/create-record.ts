import type { EventBody, LearnerEvent } from '#core/record/events.ts';
import { eventKey, inOrder } from '#core/record/in-order.ts';
import { isEventBody, isLearnerEvent } from '#core/record/recognize-event.ts';
import type { EventChannel } from './channel.ts';
import type { EventNotes, Happening } from './event-notes.ts';
import type { LearnerRecord, MemoryReason } from './learner-record.ts';
import { createMemoryStore, type EventStore, type StoredEvent } from './store.ts';

export interface RecordOptions {
  readonly store: EventStore;
  /** Given where `store` already is the fallback. */
  readonly memoryReason?: MemoryReason | undefined;
  /** Wall time, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly channel?: EventChannel | undefined;
  /** None for a record that lives as long as its page. */
  readonly notes?: EventNotes;
  /** Called once the first answer that this device ever gave is stored. */
  readonly onFirstAnswer?: () => void;
  readonly setAside?: string | undefined;
}

/** What a learner would not want to do again. */
const answers: readonly string[] = ['check.answered', 'item.answered', 'case.acted'];

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
  wasErased = false;
  readonly setAside: string | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #known = new Map<string, LearnerEvent>();
  readonly #keeping = new Map<string, Promise<void>>();
  #writes: Promise<void> = Promise.resolve();
  readonly #channel: EventChannel | undefined;
  readonly #notes: EventNotes | undefined;
  readonly #now: () => string;
  readonly #onFirstAnswer: (() => void) | undefined;
  #store: EventStore;
  #ordered: readonly LearnerEvent[] | undefined;

  constructor({ store, memoryReason, now, channel, notes, onFirstAnswer, setAside }: RecordOptions) {
    this.#store = store;
    this.memoryReason = memoryReason;
    this.#now = now;
    this.#channel = channel;
    this.#notes = notes;
    this.#onFirstAnswer = onFirstAnswer;
    this.setAside = setAside;
    channel?.listen((message) => {
      if (message === 'changed') void this.reread();
      else if (message === 'erased') void this.#forget();
      else if (this.#recognize(message)) this.#changed();
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
    const happening = happeningAt(this.#now(), body);
    await this.keep(happening, this.#notes?.add(happening));
  }

  /**
   * Keeps what happened some time ago. `note`: the name under which it was noted then, and kept once, whoever asks: the
   * page that noted it, and what takes in notes as the record opens.
   */
  keep(happening: Happening, note?: string): Promise<void> {
    const begun = note === undefined ? undefined : this.#keeping.get(note);
    if (begun !== undefined) return begun;
    const kept = this.#keep(happening, note);
    if (note !== undefined) this.#keeping.set(note, kept);
    this.#writes = Promise.allSettled([this.#writes, kept]).then(() => undefined);
    return kept;
  }

  settled(): Promise<void> {
    return this.#writes;
  }

  async #keep({ at, body }: Happening, note?: string): Promise<void> {
    const stored = await this.#store.append(body, at, note).catch((error: unknown) => {
      this.loseStorage(reasonOf(error));
      return this.#store.append(body, at);
    });
    const isFirst = this.storage === 'persistent' && this.#isFirstAnswer(stored);
    if (note !== undefined) this.#settle(note, stored);
    this.learn([stored]);
    if (isFirst) this.#onFirstAnswer?.();
  }

  /** What is held in memory only stays noted, for a page that can store it; not where the learner is told otherwise. */
  #settle(note: string, stored: StoredEvent): void {
    if (this.storage === 'persistent' || this.memoryReason === 'refused') this.#notes?.forget(note);
    else this.#notes?.hold(note, stored);
  }

  /** Takes in events that have come into the store. */
  learn(stored: readonly StoredEvent[]): void {
    for (const event of stored) {
      this.#known.set(eventKey(event), event);
      if (this.storage === 'persistent') this.#channel?.send(event);
    }
    this.#changed();
  }

  /** The store was changed past this record, by an import or an erasure: here and in the other tabs it is read again. */
  async storeChanged(how: 'changed' | 'erased'): Promise<void> {
    this.#channel?.send(how);
    // What this tab held in memory was in the file that was handed out; what other tabs hold was not.
    if (how === 'erased') await this.#forget(true);
    else await this.reread();
  }

  async #forget(alsoMemory = false): Promise<void> {
    if (this.storage === 'persistent' || alsoMemory) this.#known.clear();
    this.wasErased = true;
    await this.reread();
  }

  #isFirstAnswer(stored: LearnerEvent): boolean {
    if (!answers.includes(stored.body.type)) return false;
    return ![...this.#known.values()].some(
      (known) =>
        known.device === stored.device &&
        answers.includes(known.body.type) &&
        eventKey(known) !== eventKey(stored),
    );
  }

  /** Takes in what the store holds by now. */
  async reread(): Promise<void> {
    try {
      const kept = await this.#store.readAll();
      this.unreadable = kept.filter((value) => !this.#recognize(value));
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

  #recognize(value: unknown): boolean {
    if (!isLearnerEvent(value)) return false;
    if (!this.#known.has(eventKey(value))) this.#known.set(eventKey(value), value);
    return true;
  }

  #changed(): void {
    this.#ordered = undefined;
    for (const listener of this.#listeners) listener();
  }
}

/** Throws for a body that is no event, before anything is noted or stored: a mistake in our own code. */
export function happeningAt(at: string, body: EventBody): Happening {
  if (!isEventBody(body)) throw new TypeError(`Not an event: ${JSON.stringify(body)}`);
  return { at, body };
}

export function reasonOf(error: unknown): MemoryReason {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'lost';
}
