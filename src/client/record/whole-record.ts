import { openDB, type IDBPDatabase } from 'idb';
import type { EventBody, LearnerEvent } from '#core/record/events.ts';
import { eventKey } from '#core/record/in-order.ts';
import { mergeLogs } from '#core/record/merge.ts';
import { isLearnerEvent } from '#core/record/recognize-event.ts';
import { createDeviceId } from './device-id.ts';
import { nextNumber } from './record-keys.ts';

/**
 * Work on all of the record at once, for My learning only: each is one transaction, so it happens whole or not at all.
 * `name` is the database's. Afterwards `StoredRecord.storeChanged` lets the page and other tabs see it.
 */
export interface WholeRecord {
  /** The id that this device signs with; none before its first event. */
  device(): Promise<string | undefined>;
  /** Adds what is not there yet and the notes on it. False where the store has another body for a key: nothing is added. */
  takeIn(events: readonly LearnerEvent[], notes: readonly EventBody[], at: string): Promise<boolean>;
  /** Erases everything. False where the store holds a key that is not in `exported`: nothing is erased. */
  erase(exported: ReadonlySet<string>): Promise<boolean>;
}

export function openWholeRecord(name: string): WholeRecord {
  return {
    device: () => withDatabase(name, async (database) => (await database.get('meta', 'device')) as string),
    takeIn: (events, notes, at) => withDatabase(name, (database) => takeIn(database, events, notes, at)),
    erase: (exported) => withDatabase(name, (database) => erase(database, exported)),
  };
}

async function withDatabase<T>(name: string, work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await openDB(name);
  try {
    const locks = (navigator as Partial<Navigator>).locks;
    return await (locks === undefined ? work(database) : locks.request(name, () => work(database)));
  } finally {
    database.close();
  }
}

async function takeIn(
  database: IDBPDatabase,
  events: readonly LearnerEvent[],
  notes: readonly EventBody[],
  at: string,
): Promise<boolean> {
  const transaction = database.transaction(['events', 'meta'], 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore('events');
  const meta = transaction.objectStore('meta');
  const kept: unknown[] = await store.getAll();
  const keys = new Set((await store.getAllKeys()).map(String));
  if (!mergeLogs(kept.filter(isLearnerEvent), events).ok) {
    transaction.abort();
    await transaction.done.catch(() => undefined);
    return false;
  }
  const device = ((await meta.get('device')) as string | undefined) ?? createDeviceId();
  const fresh = events.filter((event) => !keys.has(keyText(event)));
  try {
    await meta.put(device, 'device');
    await Promise.all(fresh.map((event) => store.add(event)));
    // After the fresh ones: among them may be events of this device, from a copy made before it was erased.
    const next = await nextNumber(store, device);
    await Promise.all(notes.map((body, index) => store.add({ device, seq: next + index, at, body })));
    await transaction.done;
    return true;
  } catch (error) {
    transaction.done.catch(() => undefined);
    throw error;
  }
}

/** A key as `String` makes it from IndexedDB's array. */
const keyText = ({ device, seq }: LearnerEvent): string => `${device},${seq}`;

async function erase(database: IDBPDatabase, exported: ReadonlySet<string>): Promise<boolean> {
  const transaction = database.transaction(['events', 'meta'], 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore('events');
  const keys = (await store.getAllKeys()).map((key) => (key as [string, number]).join('/'));
  const isAllExported = keys.every((key) => exported.has(key));
  if (isAllExported) await Promise.all([store.clear(), transaction.objectStore('meta').clear()]);
  await transaction.done;
  return isAllExported;
}

/** Keys of everything that an exported file holds, as `erase` wants them. Entries that are no events have keys too. */
export function exportedKeys(events: readonly LearnerEvent[], unreadable: readonly unknown[]): Set<string> {
  const strange = unreadable.flatMap((entry) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { device, seq } = entry as { readonly device?: unknown; readonly seq?: unknown };
    return [`${String(device)}/${String(seq)}`];
  });
  return new Set([...events.map(eventKey), ...strange]);
}
