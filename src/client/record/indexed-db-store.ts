import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { createDeviceId } from './device-id.ts';
import { markOf, nextNumber } from './record-keys.ts';
import type { Happening } from './event-notes.ts';
import type { EventStore, StoredEvent } from './store.ts';

interface RecordSchema extends DBSchema {
  events: { key: [device: string, seq: number]; value: StoredEvent };
  meta: { key: string; value: string };
}
type Database = IDBPDatabase<RecordSchema>;

/** Name of the error where a database of this name exists that is not a record. */
export const unreadableStore = 'DataError';

/** Raised with a migration in `upgrade`, never without one. */
const schemaVersion = 1;

/**
 * Opens the store in IndexedDB. Rejects with the browser's error: `VersionError` where a newer
 * version of this site has already changed the store, which is then left alone.
 * `onLost` is called when the connection is taken away for good.
 */
export async function openIndexedDbStore(name: string, onLost: () => void): Promise<EventStore> {
  let database = await open(name, onLost);
  const { objectStoreNames: stores } = database;
  if (!stores.contains('events') || !stores.contains('meta')) {
    database.close();
    throw new DOMException('', unreadableStore);
  }

  // Some browsers drop the connection of a page in the background; the data is still there.
  const withDatabase = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    try {
      return await work(database);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      database = await open(name, onLost);
      return await work(database);
    }
  };

  return {
    readAll: () => withDatabase((current) => current.getAll('events')),
    append: (body, at, note) =>
      withOneWriter(name, () => withDatabase((current) => appendEvent(current, { body, at }, note))),
  };
}

function open(name: string, onLost: () => void): Promise<Database> {
  return openDB<RecordSchema>(name, schemaVersion, {
    upgrade(database) {
      database.createObjectStore('events', { keyPath: ['device', 'seq'] });
      database.createObjectStore('meta');
    },
    // A newer version of the site waits in another tab: let it go on, this tab is the old one.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onLost();
    },
  });
}

/**
 * One transaction makes the device's id and the next number and stores the event, so two tabs can
 * never take the same key and a killed page leaves a whole event or none.
 */
async function appendEvent(
  database: Database,
  event: Happening,
  note: string | undefined,
): Promise<StoredEvent> {
  const transaction = database.transaction(['events', 'meta'], 'readwrite', { durability: 'strict' });
  // Nothing but this transaction's own requests may be awaited before it is done.
  try {
    const meta = transaction.objectStore('meta');
    const events = transaction.objectStore('events');
    let device = await meta.get('device');
    if (device === undefined) {
      device = createDeviceId();
      await meta.add(device, 'device');
    }
    const taken = note === undefined ? undefined : await meta.get(markOf(note));
    if (taken !== undefined) {
      const stored = await events.get([device, Number(taken)]);
      if (stored !== undefined) {
        await transaction.done;
        return stored;
      }
    }
    const stored = { device, seq: await nextNumber(events, device), ...event };
    await events.add(stored);
    await transaction.done;
    return stored;
  } catch (error) {
    transaction.done.catch(() => undefined);
    throw error;
  }
}

/** Web Locks queue the writers of all tabs. They are absent on plain http; the transaction suffices there. */
function withOneWriter<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = (navigator as Partial<Navigator>).locks;
  return locks === undefined ? work() : locks.request(name, work);
}
