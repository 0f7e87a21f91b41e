import { ownKeys } from '#client/record/record-scope.ts';

/** A setting that was changed, on its way into the record. */
export interface SettingChange {
  readonly name: string;
  readonly value: string;
  /** When it was changed, ISO 8601 in UTC. */
  readonly at: string;
}

export const kindOfNotes = 'setting';
/** Name of a note, one for each change: tabs that note at the same time cannot overwrite each other. */
export const noteOf = ({ at, name }: SettingChange): string => `${at} ${name}`;

const keys = ownKeys(kindOfNotes);

/**
 * Notes a change in the moment it happens: the record is written later, and the page may be gone by then. Every page
 * loads this; what reads the notes is in `pending-changes.ts`.
 */
export function noteChange(change: SettingChange): void {
  try {
    localStorage.setItem(keys + noteOf(change), change.value);
  } catch {
    // Refused or full: it is written to the record all the same if the page stays long enough.
  }
}

export function hasNotedChanges(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(keys));
  } catch {
    return false;
  }
}
