import type { EventBody, LearnerEvent } from './events.ts';
import { inOrder } from './in-order.ts';

/** A section of a lesson, by its anchor. */
export interface SectionPlace {
  readonly course: string;
  readonly lesson: string;
  readonly section: string;
}

export interface Note extends SectionPlace {
  readonly note: string;
  readonly text: string;
  /** When it was last written, ISO 8601 in UTC. */
  readonly at: string;
}

export interface Bookmark extends SectionPlace {
  readonly at: string;
}

export interface Annotations {
  /** In the order they were first written. */
  readonly notes: readonly Note[];
  readonly bookmarks: readonly Bookmark[];
}

const placeOf = ({ course, lesson, section }: SectionPlace): SectionPlace => ({ course, lesson, section });
const keyOf = ({ course, lesson, section }: SectionPlace): string =>
  JSON.stringify([course, lesson, section]);

/**
 * What stands in the margins. The last event of a note or a bookmark decides, so what was removed on one device and
 * rewritten later on another is there. Earlier wordings stay in the log.
 */
export function projectAnnotations(events: readonly LearnerEvent[]): Annotations {
  const notes = new Map<string, Note>();
  const bookmarks = new Map<string, Bookmark>();
  for (const { at, body } of inOrder(events)) {
    applyNote(notes, at, body);
    if (body.type === 'bookmark.set') bookmarks.set(keyOf(body), { ...placeOf(body), at });
    else if (body.type === 'bookmark.cleared') bookmarks.delete(keyOf(body));
  }
  return { notes: [...notes.values()], bookmarks: [...bookmarks.values()] };
}

function applyNote(notes: Map<string, Note>, at: string, body: EventBody): void {
  if (body.type !== 'note.written' && body.type !== 'note.removed') return;
  const key = `${body.course}/${body.note}`;
  if (body.type === 'note.removed') notes.delete(key);
  else notes.set(key, { ...placeOf(body), note: body.note, text: body.text, at });
}
