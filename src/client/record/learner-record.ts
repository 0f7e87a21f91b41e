import type { EventBody, LearnerEvent } from '#core/record/events.ts';

/** Why the record does not outlive the page. */
export type MemoryReason =
  /** The browser gives this page no storage: private window, blocked site data, a sandboxed frame. */
  | 'refused'
  /** The store was written by a newer version of this site. It is kept, and not touched. */
  | 'newer'
  /** The browser cannot open the store. It is left as it is. */
  | 'unopened'
  /** The device is full. What was kept before is safe. */
  | 'full'
  /** The store was open, then writing failed for another reason. */
  | 'lost';

export interface LearnerRecord {
  /**
   * Keeps one event. Resolves when it is stored, or held in memory where storage fails (then
   * `storage` says so). Rejects only for a body that is no event: a mistake in our own code.
   */
  append(body: EventBody): Promise<void>;
  /** Resolves when everything appended so far is stored or held in memory: only then do `events` have it all. */
  settled(): Promise<void>;
  /** All events known, of this and other devices, as they happened. */
  events(): readonly LearnerEvent[];
  /** Calls `listener` after every change, also when the change came from another tab. */
  subscribe(listener: () => void): () => void;
  readonly storage: 'persistent' | 'memory';
  /** Set exactly when `storage` is `memory`. */
  readonly memoryReason: MemoryReason | undefined;
  /** Stored entries this version cannot read. They stay in the store and in the exported file. */
  readonly unreadable: readonly unknown[];
  /** Name of a database that stands where the record should and is none: left as it is, and a new one begun beside it. */
  readonly setAside: string | undefined;
  /** The record was erased since the page was opened, here or in another tab. */
  readonly wasErased: boolean;
}
