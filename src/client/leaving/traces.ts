import { forgetAssignments, keptAssignments } from '#client/assignment/teach-store.ts';
import { forgetNotes, hasNotes } from '#client/record/event-notes.ts';
import { draftPlaces, forgetDrafts } from '#client/record/note-drafts.ts';
import { clearRecentSearches, readRecentSearches } from '#client/search/recent-searches.ts';
import { hasStoredSettings, resetSettings } from '#client/settings/reset-settings.ts';
import { ofTheLearner, type LearnerTrace } from './what-is-kept.ts';

/** Something that a device keeps of a learner beside the record. It is in no file. */
interface Trace {
  isThere(): boolean | Promise<boolean>;
  erase(): unknown;
}

const traces: Readonly<Record<LearnerTrace, Trace>> = {
  'note-drafts': { isThere: () => draftPlaces().length > 0, erase: forgetDrafts },
  'recent-searches': { isThere: () => readRecentSearches().length > 0, erase: clearRecentSearches },
  assignments: {
    isThere: async () => (await keptAssignments()).length > 0,
    erase: forgetAssignments,
  },
  settings: {
    // Events on their way too, of which most are settings: they would come back into the record.
    isThere: () => hasStoredSettings() || hasNotes(),
    erase: () => {
      forgetNotes();
      resetSettings();
    },
  },
};

export async function findTraces(): Promise<LearnerTrace[]> {
  const found: LearnerTrace[] = [];
  for (const name of ofTheLearner) if (await traces[name].isThere()) found.push(name);
  return found;
}

/** Gives what is still there after all was tried. Never rejects. */
export async function eraseTraces(): Promise<LearnerTrace[]> {
  for (const name of ofTheLearner) await traces[name].erase();
  return findTraces();
}
