import type { StoredRecord } from '#client/record/create-record.ts';
import { openRecord } from '#client/record/record.ts';
import { recordScope } from '#client/record/record-scope.ts';
import type { SettingChange } from './noted-changes.ts';
import { forgetChange, pendingChanges } from './pending-changes.ts';

let last: Promise<void> = Promise.resolve();

/**
 * Writes the changes that were noted into the learner's record, each once, however many pages and tabs try. `latest` is
 * written too where it could not be noted. A module of its own: pages load it when there is something to write.
 */
export function keepSettings(latest?: SettingChange): Promise<void> {
  // One at a time in this page, also where there are no locks.
  last = last.then(() => alone(() => writeChanges(latest))).catch(() => undefined);
  return last;
}

async function writeChanges(latest: SettingChange | undefined): Promise<void> {
  const record = await openRecord();
  // What another tab or the page before wrote is in the store, whether or not word of it came.
  await record.reread();
  const pending = pendingChanges();
  for (const change of latest === undefined ? pending : [...pending, latest]) {
    await writeOnce(record, change);
    // What is written to memory only is tried again by the next page.
    if (record.storage === 'persistent') forgetChange(change);
  }
}

/** A page that was left between the two may have written the change and not forgotten the note. */
async function writeOnce(record: StoredRecord, { name, value, at }: SettingChange): Promise<void> {
  const isWritten = record
    .events()
    .some(
      ({ at: when, body }) =>
        when === at && body.type === 'setting.changed' && body.name === name && body.value === value,
    );
  if (!isWritten) await record.append({ type: 'setting.changed', name, value }, at);
}

/** Not the lock of the record, which every append takes. Locks are absent on plain http. */
function alone(work: () => Promise<void>): Promise<void> {
  const locks = (navigator as Partial<Navigator>).locks;
  return locks === undefined ? work() : locks.request(`rounds:${recordScope()}:settings`, work);
}
