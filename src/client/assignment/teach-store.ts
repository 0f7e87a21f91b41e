import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

interface TeachSchema extends DBSchema {
  /** Assignments opened on this device, as text, by nonce. Read again as if they came from outside. */
  assignments: { key: string; value: { readonly text: string; readonly openedAt: string } };
  /** `signing`: the instructor's key pair. */
  keys: { key: string; value: CryptoKeyPair };
}

/** Not part of the record: an assignment is a paper that was handed out, not something the learner did. */
const storeName = (): string => `rounds:${import.meta.env.BASE_URL.replace(/\/*$/, '/')}:teach`;

function open(): Promise<IDBPDatabase<TeachSchema>> {
  return openDB<TeachSchema>(storeName(), 1, {
    upgrade(database) {
      database.createObjectStore('assignments');
      database.createObjectStore('keys');
    },
  });
}

/** Does `work` with the store; `fallback` where the browser gives this page none. */
async function withStore<T>(work: (store: IDBPDatabase<TeachSchema>) => Promise<T>, fallback: T): Promise<T> {
  try {
    const store = await open();
    try {
      return await work(store);
    } finally {
      store.close();
    }
  } catch {
    return fallback;
  }
}

export const keepAssignment = (nonce: string, text: string, openedAt: string): Promise<boolean> =>
  withStore(async (store) => {
    await store.put('assignments', { text, openedAt }, nonce);
    return true;
  }, false);

/** Newest first. */
export const keptAssignments = (): Promise<string[]> =>
  withStore(async (store) => {
    const kept = await store.getAll('assignments');
    return kept.sort((a, b) => (a.openedAt < b.openedAt ? 1 : -1)).map(({ text }) => text);
  }, []);

/** Those that were opened; the signing key stays. False where the browser does not let them go. */
export const forgetAssignments = (): Promise<boolean> =>
  withStore(async (store) => {
    await store.clear('assignments');
    return true;
  }, false);

export const keepSigningKey = (keys: CryptoKeyPair): Promise<boolean> =>
  withStore(async (store) => {
    await store.put('keys', keys, 'signing');
    return true;
  }, false);

export const keptSigningKey = (): Promise<CryptoKeyPair | undefined> =>
  withStore((store) => store.get('keys', 'signing'), undefined);
