import type { LearnerEvent } from './events.ts';

/** The identity of an event in every log it was ever copied to. */
export const eventKey = (event: LearnerEvent): string => `${event.device}/${event.seq}`;

export function compareKeys(a: LearnerEvent, b: LearnerEvent): number {
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  return a.seq - b.seq;
}

/**
 * Events as they happened, as well as it can be known. A device's own order is its sequence
 * numbers, even where its clock was set back; between devices the wall clock decides.
 * Every arrival order of the same events gives the same result.
 */
export function inOrder(events: readonly LearnerEvent[]): LearnerEvent[] {
  const latest = new Map<string, string>();
  const timed = [...events].sort(compareKeys).map((event) => {
    const before = latest.get(event.device) ?? '';
    const time = sortableTime(event.at);
    const at = time > before ? time : before;
    latest.set(event.device, at);
    return { at, event };
  });
  timed.sort((a, b) => (a.at === b.at ? compareKeys(a.event, b.event) : a.at < b.at ? -1 : 1));
  return timed.map(({ event }) => event);
}

/** ISO texts with and without fractions of a second do not sort as texts; these do. */
const sortableTime = (at: string): string => new Date(at).toISOString();
