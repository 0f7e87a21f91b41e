import { eventNotes, hasNotes } from './event-notes.ts';
import { openChannel } from './channel.ts';
import { openIndexedDbStore, unreadableStore } from './indexed-db-store.ts';
import { createRecord, type StoredRecord } from './create-record.ts';
import type { LearnerRecord, MemoryReason } from './learner-record.ts';
import { askToPersist } from './persistence.ts';
import { recordName } from './record-name.ts';
import { recordScope } from './record-scope.ts';
import { createMemoryStore, type EventStore } from './store.ts';

export type { LearnerRecord };

const now = (): string => new Date().toISOString();
let opened: Promise<StoredRecord> | undefined;

/** The record of this site on this device: one for the whole page. Never rejects. */
export function openRecord(): Promise<StoredRecord> {
  opened ??= open(recordName(recordScope()));
  return opened;
}

/** An empty record of its own that lives as long as whoever asked for it. */
export function openBlankRecord(): Promise<LearnerRecord> {
  return createRecord({ store: createMemoryStore(), now });
}

/** Where a new record is begun when the database with the record's name is no record. */
export const besideName = (name: string): string => `${name}:beside`;

/** The database that `record` is kept in, or would be. */
export function recordDatabase({ setAside }: LearnerRecord): string {
  const name = recordName(recordScope());
  return setAside === undefined ? name : besideName(name);
}

async function open(name: string): Promise<StoredRecord> {
  const lost: { tell?: () => void } = {};
  try {
    const { store, setAside } = await openStore(name, () => lost.tell?.());
    const onFirstAnswer = (): void => void askToPersist();
    const channel = openChannel(name);
    const record = await createRecord({ store, now, channel, notes: eventNotes, onFirstAnswer, setAside });
    lost.tell = () => record.loseStorage('newer');
    return await withNotes(record);
  } catch (error) {
    const memoryReason = reasonNotOpened(error);
    const store = createMemoryStore();
    return withNotes(await createRecord({ store, memoryReason, now, notes: eventNotes }));
  }
}

/** With what a page noted that was left before it could store it. Notes that cannot be taken in now stay. */
async function withNotes(record: StoredRecord): Promise<StoredRecord> {
  if (hasNotes())
    await import('./take-in-notes.ts')
      .then(({ takeInNotes }) => takeInNotes(record, recordDatabase(record)))
      .catch(() => undefined);
  return record;
}

async function openStore(
  name: string,
  onLost: () => void,
): Promise<{ readonly store: EventStore; readonly setAside?: string }> {
  try {
    return { store: await openIndexedDbStore(name, onLost) };
  } catch (error) {
    if (nameOf(error) !== unreadableStore) throw error;
    return { store: await openIndexedDbStore(besideName(name), onLost), setAside: name };
  }
}

function reasonNotOpened(error: unknown): MemoryReason {
  const name = nameOf(error);
  if (name === 'VersionError') return 'newer';
  // A store that exists and fails is not a browser that refuses one.
  return name === 'UnknownError' || name === unreadableStore ? 'unopened' : 'refused';
}

const nameOf = (error: unknown): string => (error instanceof DOMException ? error.name : '');
