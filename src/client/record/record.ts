import { openChannel } from './channel.ts';
import { openIndexedDbStore } from './indexed-db-store.ts';
import { createRecord } from './create-record.ts';
import type { LearnerRecord } from './learner-record.ts';
import { recordName } from './record-name.ts';
import { recordScope } from './record-scope.ts';
import { createMemoryStore } from './store.ts';

export type { LearnerRecord };

let opened: Promise<LearnerRecord> | undefined;

/** The record of this site on this device: one for the whole page. Never rejects. */
export function openRecord(): Promise<LearnerRecord> {
  opened ??= open(recordName(recordScope()));
  return opened;
}

async function open(name: string): Promise<LearnerRecord> {
  const now = (): string => new Date().toISOString();
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
