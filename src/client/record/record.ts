import { openChannel } from './channel.ts';
import { openIndexedDbStore } from './indexed-db-store.ts';
import { createRecord } from './create-record.ts';
import type { LearnerRecord, MemoryReason } from './learner-record.ts';
import { createMemoryStore, type EventStore } from './store.ts';

export type { LearnerRecord };

let opened: Promise<LearnerRecord> | undefined;

/** The record of this site on this device: one for the whole page. Never rejects. */
export function openRecord(): Promise<LearnerRecord> {
  opened ??= open(recordName(import.meta.env.BASE_URL));
  return opened;
}

/** Sites share an origin (project pages, file://), so the name carries the base path. */
export const recordName = (basePath: string): string => `rounds:${basePath.replace(/\/*$/, '/')}:record`;

async function open(name: string): Promise<LearnerRecord> {
  let connectionLost: (() => void) | undefined;
  let store: EventStore;
  let memoryReason: MemoryReason | undefined;
  try {
    store = await openIndexedDbStore(name, () => connectionLost?.());
  } catch (error) {
    store = createMemoryStore();
    memoryReason = error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'refused';
  }
  const record = await createRecord({
    store,
    memoryReason,
    now: () => new Date().toISOString(),
    channel: memoryReason === undefined ? openChannel(name) : undefined,
  });
  connectionLost = record.loseStorage;
  return record;
}
