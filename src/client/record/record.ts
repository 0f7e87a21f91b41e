import { openChannel } from './channel.ts';
import { openIndexedDbStore } from './indexed-db-store.ts';
import { createRecord } from './create-record.ts';
import type { LearnerRecord } from './learner-record.ts';
import { createMemoryStore } from './store.ts';

export type { LearnerRecord };

const now = (): string => new Date().toISOString();
let opened: Promise<LearnerRecord> | undefined;

/** The record of this site on this device: one for the whole page. Never rejects. */
export function openRecord(): Promise<LearnerRecord> {
  opened ??= open(recordName(import.meta.env.BASE_URL));
  return opened;
}

/** An empty record of its own that lives as long as whoever asked for it. */
export function openBlankRecord(): Promise<LearnerRecord> {
  return createRecord({ store: createMemoryStore(), now });
}

/** Sites share an origin (project pages, file://), so the name carries the base path. */
export const recordName = (basePath: string): string => `rounds:${basePath.replace(/\/*$/, '/')}:record`;

async function open(name: string): Promise<LearnerRecord> {
  const lost: { tell?: () => void } = {};
  try {
    const store = await openIndexedDbStore(name, () => lost.tell?.());
    const record = await createRecord({ store, now, channel: openChannel(name) });
    lost.tell = () => record.loseStorage('newer');
    return record;
  } catch (error) {
    const isNewer = error instanceof DOMException && error.name === 'VersionError';
    return createRecord({ store: createMemoryStore(), memoryReason: isNewer ? 'newer' : 'refused', now });
  }
}
