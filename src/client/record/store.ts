import type { EventBody } from '#core/record/events.ts';
import { createDeviceId } from './device-id.ts';

/** Where events rest. `append` is done only when the event would survive the page being killed. */
export interface EventStore {
  /** Everything kept, as found: validating it is the reader's work, deleting it is nobody's. */
  readAll(): Promise<unknown[]>;
  /**
   * Gives the event its key and keeps it. Rejects with the browser's error when it is not kept.
   * `note`: its name in `EventNotes`; another page may have taken the event in from there.
   */
  append(body: EventBody, at: string, note?: string): Promise<StoredEvent>;
}

export interface StoredEvent {
  readonly device: string;
  readonly seq: number;
  readonly at: string;
  readonly body: EventBody;
}

/**
 * Lives as long as the page. It signs with a device id of its own: a tab that lost its storage must
 * not go on counting where another tab, which still has it, will count too.
 */
export function createMemoryStore(device: string = createDeviceId()): EventStore {
  const kept: StoredEvent[] = [];
  return {
    readAll: () => Promise.resolve([...kept]),
    append(body, at) {
      const event = { device, seq: kept.length, at, body };
      kept.push(event);
      return Promise.resolve(event);
    },
  };
}
