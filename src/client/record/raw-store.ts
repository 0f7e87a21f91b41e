import { openDB } from 'idb';

/** A database as it lies there, for a file: no form is expected, nothing is changed. */
export async function readRawStore(name: string): Promise<string> {
  // Without a version: whichever it has. A newer one opens too, and is only read.
  const database = await openDB(name);
  try {
    const stores: Record<string, unknown> = {};
    for (const store of database.objectStoreNames) {
      const [keys, values] = await Promise.all([database.getAllKeys(store), database.getAll(store)]);
      stores[store] = keys.map((key, index) => ({ key, value: values[index] as unknown }));
    }
    return `${JSON.stringify({ schema: 'raw-store', name, version: database.version, stores }, null, 2)}\n`;
  } finally {
    database.close();
  }
}
