import type { EventBody } from '#core/record/events.ts';
import { happeningAt } from './create-record.ts';
import { eventNotes } from './event-notes.ts';
import { openRecord } from './record.ts';

/**
 * Keeps what happens now, for who does not wait until the record is open: it is noted at once, so that it outlives the
 * page, and stored when it can be. Resolves as `LearnerRecord.append` does.
 */
export async function keepEvent(body: EventBody): Promise<void> {
  const happening = happeningAt(new Date().toISOString(), body);
  const note = eventNotes.add(happening);
  const record = await openRecord();
  await record.keep(happening, note);
}
