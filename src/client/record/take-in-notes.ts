import { openDB, type IDBPTransaction } from 'idb';
import { isLearnerEvent } from '#core/record/recognize-event.ts';
import { reasonOf, type StoredRecord } from './create-record.ts';
import { createDeviceId } from './device-id.ts';
import { eventNotes, notedTexts, type Happening } from './event-notes.ts';
import { markOf, nextNumber } from './record-keys.ts';
import type { StoredEvent } from './store.ts';

interface Note {
  readonly name: string;
  /** With a key where a page that could not store it held it in memory. */
  readonly event: Happening | StoredEvent;
}
type Transaction = IDBPTransaction<unknown, string[], 'readwrite'>;

/**
 * Brings the events that were noted and not stored into the record whose database is `name`: those of pages that are gone,
 * and those that a page is about to store. Each is stored once, whoever comes first. Loaded only where there are notes.
 */
export async function takeInNotes(record: StoredRecord, name: string): Promise<void> {
  const notes = readNotes();
  if (notes.length === 0) return;
  if (record.storage === 'persistent') {
    try {
      const stored = await storeNotes(name, notes);
      for (const note of notes) eventNotes.forget(note.name);
      record.learn(stored);
      return;
    } catch (error) {
      record.loseStorage(reasonOf(error));
    }
  }
  for (const { name: note, event } of notes) {
    if (hasKey(event)) record.learn([event]);
    else await record.keep(event, note);
  }
}

/** The oldest first. What this version cannot read is left for one that can. */
function readNotes(): Note[] {
  return notedTexts
    .names()
    .sort()
    .flatMap((name) => {
      const event = readNote(notedTexts.read(name));
      return event === undefined ? [] : [{ name, event }];
    });
}

function readNote(text: string): Note['event'] | undefined {
  try {
    const value = JSON.parse(text) as Happening;
    if (isLearnerEvent(value)) return value;
    return isLearnerEvent({ device: 'unnamed0', seq: 0, ...value }) ? value : undefined;
  } catch {
    return undefined;
  }
}

const hasKey = (event: Note['event']): event is StoredEvent => 'device' in event;

/** One transaction: all or nothing. A page that comes to store what is taken in here finds the mark and stores nothing. */
async function storeNotes(name: string, notes: readonly Note[]): Promise<StoredEvent[]> {
  const database = await openDB(name);
  try {
    const transaction = database.transaction(['events', 'meta'], 'readwrite', { durability: 'strict' });
    try {
      const stored = await addMissing(transaction, notes);
      await transaction.done;
      return stored;
    } catch (error) {
      transaction.done.catch(() => undefined);
      throw error;
    }
  } finally {
    database.close();
  }
}

async function addMissing(transaction: Transaction, notes: readonly Note[]): Promise<StoredEvent[]> {
  const events = transaction.objectStore('events');
  const meta = transaction.objectStore('meta');
  const device = ((await meta.get('device')) as string | undefined) ?? createDeviceId();
  await meta.put(device, 'device');
  const keys = new Set((await events.getAllKeys()).map(String));
  const known = new Set(((await events.getAll()) as unknown[]).filter(isLearnerEvent).map(textOf));
  let next = await nextNumber(events, device);
  const added: StoredEvent[] = [];
  for (const { name, event } of notes) {
    if (hasKey(event) ? keys.has(`${event.device},${String(event.seq)}`) : known.has(textOf(event))) continue;
    const stored = hasKey(event) ? event : { device, seq: next, ...event };
    if (!hasKey(event)) {
      await meta.put(String(next), markOf(name));
      next += 1;
    }
    await events.add(stored);
    added.push(stored);
  }
  await meta.delete(IDBKeyRange.bound(markOf(''), markOf(aDayAgo())));
  return added;
}

/** A page that was left between storing an event and forgetting its note has stored this very event. */
const textOf = ({ at, body }: Happening): string => JSON.stringify([at, body]);

/** No page takes a day to store an event: older marks are of pages that are gone. Names of notes begin with their time. */
const aDayAgo = (): string => new Date(Date.now() - 24 * 3_600_000).toISOString();
