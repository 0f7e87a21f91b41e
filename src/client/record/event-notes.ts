import type { EventBody } from '#core/record/events.ts';
import { createDeviceId } from './device-id.ts';
import { namedTexts } from './named-texts.ts';
import type { StoredEvent } from './store.ts';

/** What happened, before the store has given it a key. */
export interface Happening {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly body: EventBody;
}

/**
 * Events on their way into the store. Writing there takes time, and a page may be gone before it is done: so an event is
 * noted in the tick in which it happens, and the note is forgotten when the event is stored. What a page leaves behind
 * the next one takes in (`take-in-notes.ts`).
 */
export interface EventNotes {
  /** Gives the note's name; none where the browser refuses or the place is full. */
  add(happening: Happening): string | undefined;
  /** The event is held in memory, under a key that it is to have for good. */
  hold(name: string, event: StoredEvent): void;
  forget(name: string): void;
}

export const notedTexts = namedTexts('event');

const page = createDeviceId();
let count = 1_000_000;

/** In localStorage, one for each event: tabs that note at the same time overwrite nothing. The names sort as things happened. */
export const eventNotes: EventNotes = {
  add(happening) {
    count += 1;
    const name = `${happening.at} ${page} ${String(count)}`;
    notedTexts.write(name, JSON.stringify(happening));
    return notedTexts.read(name) === '' ? undefined : name;
  },
  hold: (name, event) => {
    notedTexts.write(name, JSON.stringify(event));
  },
  forget: (name) => {
    notedTexts.write(name, '');
  },
};

export const hasNotes = (): boolean => notedTexts.names().length > 0;

export function forgetNotes(): void {
  for (const name of notedTexts.names()) eventNotes.forget(name);
}
