import type { LearnerEvent } from './events.ts';

/** A copy of the record, as a file the learner keeps. */
export interface RecordFile {
  readonly schema: 'record/1';
  /** Where it was kept: sites under one origin have separate records. */
  readonly site: string;
  readonly exportedAt: string;
  readonly events: readonly LearnerEvent[];
  /** Entries this version could not read, as they were found. */
  readonly unreadable: readonly unknown[];
}

export function toRecordFile(contents: Omit<RecordFile, 'schema'>): string {
  const file: RecordFile = { schema: 'record/1', ...contents };
  return `${JSON.stringify(file, null, 2)}\n`;
}
