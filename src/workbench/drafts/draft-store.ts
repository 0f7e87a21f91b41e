import { openDB, type DBSchema } from 'idb';
import { isDraft, type Draft } from './draft.ts';

/** Where drafts rest. */
export interface DraftStore {
  all(): Promise<Draft[]>;
  /**
   * Keeps `draft` in place of its last revision. Null where another tab has kept it since: nothing is then written.
   * Rejects with the browser's error when it is not kept.
   */
  replace(draft: Draft): Promise<Draft | null>;
  forget(id: string): Promise<void>;
}

interface DraftSchema extends DBSchema {
  drafts: { key: string; value: Draft };
}

/** Rejects where the browser gives this page no storage. */
export async function openDraftStore(name: string): Promise<DraftStore> {
  const database = await openDB<DraftSchema>(name, 1, {
    upgrade(opened) {
      opened.createObjectStore('drafts', { keyPath: 'id' });
    },
  });
  return {
    all: async () => (await database.getAll('drafts')).filter(isDraft),
    async replace(draft) {
      const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' });
      const kept = await transaction.store.get(draft.id);
      const isOurs = (kept?.revision ?? 0) === draft.revision;
      const next = { ...draft, revision: draft.revision + 1 };
      if (isOurs) await transaction.store.put(next);
      await transaction.done;
      return isOurs ? next : null;
    },
    forget: (id) => database.delete('drafts', id),
  };
}

/** Lives as long as the page. */
export function createMemoryDrafts(): DraftStore {
  const kept = new Map<string, Draft>();
  return {
    all: () => Promise.resolve([...kept.values()]),
    replace(draft) {
      if ((kept.get(draft.id)?.revision ?? 0) !== draft.revision) return Promise.resolve(null);
      const next = { ...draft, revision: draft.revision + 1 };
      kept.set(draft.id, next);
      return Promise.resolve(next);
    },
    forget(id) {
      kept.delete(id);
      return Promise.resolve();
    },
  };
}
