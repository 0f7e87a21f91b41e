import { namedTexts } from '#client/record/named-texts.ts';
import { kindOfNotes, noteOf, type SettingChange } from './noted-changes.ts';

const notes = namedTexts(kindOfNotes);

/** Changes that are not in the record yet, the oldest first. What is not as `noteChange` writes it is forgotten. */
export function pendingChanges(): SettingChange[] {
  return notes
    .names()
    .sort()
    .flatMap((note) => {
      const [at = '', name = ''] = note.split(' ');
      const change = { name, value: notes.read(note), at };
      if (isTime(at) && noteOf(change) === note) return [change];
      notes.write(note, '');
      return [];
    });
}

export function forgetChange(change: SettingChange): void {
  notes.write(noteOf(change), '');
}

export function forgetChanges(): void {
  for (const note of notes.names()) notes.write(note, '');
}

const isTime = (at: string): boolean => !Number.isNaN(Date.parse(at)) && new Date(at).toISOString() === at;
