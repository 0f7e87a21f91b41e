import type { LearnerEvent } from './events.ts';

/** A copy of the record, as a file the learner keeps. Older forms of it: `migrate.ts`. */
export interface RecordFile {
  readonly schema: 'record/2';
  /** Where it was kept: sites under one origin have separate records. */
  readonly site: string;
  readonly exportedAt: string;
  /** Which device wrote the file; null where nothing was ever kept there. Its name is among the events. */
  readonly device: string | null;
  readonly events: readonly LearnerEvent[];
  /** Entries this version could not read, as they were found. */
  readonly unreadable: readonly unknown[];
}

export function toRecordFile(contents: Omit<RecordFile, 'schema'>): string {
  const file: RecordFile = { schema: 'record/2', ...contents };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Names the day, so that copies stand in order. */
export const recordFileName = (exportedAt: string): string => `rounds-record-${exportedAt.slice(0, 10)}.json`;
