import { openChannel } from '#client/record/channel.ts';
import { createMemoryDrafts, openDraftStore } from './draft-store.ts';
import { DraftShelf } from './draft-shelf.ts';

let opened: Promise<DraftShelf> | undefined;

/** The drafts of this site on this device. Never rejects: without storage they live as long as the page. */
export function openShelf(): Promise<DraftShelf> {
  // Sites share an origin (project pages, file://), so the name carries the base path.
  opened ??= open(`rounds:${import.meta.env.BASE_URL.replace(/\/*$/, '/')}:workbench`);
  return opened;
}

async function open(name: string): Promise<DraftShelf> {
  const now = (): string => new Date().toISOString();
  try {
    const store = await openDraftStore(name);
    return await DraftShelf.open({ store, storage: 'persistent', now, channel: openChannel(name) });
  } catch {
    return DraftShelf.open({ store: createMemoryDrafts(), storage: 'memory', now });
  }
}
