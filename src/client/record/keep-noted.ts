import type { EventBody } from '#core/record/events.ts';
import { openRecord, recordDatabase } from './record.ts';
import { takeInNotes } from './take-in-notes.ts';

/**
 * For pages that have no other use for the record: writes what was noted into it. `unnoted`: what could not be noted and
 * is lost if the page goes first.
 */
export async function keepNoted(unnoted?: EventBody): Promise<void> {
  const record = await openRecord();
  await takeInNotes(record, recordDatabase(record));
  if (unnoted !== undefined) await record.append(unnoted);
}
