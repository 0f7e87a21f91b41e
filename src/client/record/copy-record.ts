import { saveFile } from '#client/files/save-file.ts';
import { recordFileName, toRecordFile } from '#core/record/export-file.ts';
import type { LearnerRecord } from './learner-record.ts';
import { recordScope } from './record-scope.ts';

/**
 * Hands out everything this page knows, also what it could not store; gives the file's name. `device`: of whoever
 * writes the file.
 */
export function copyRecord(record: LearnerRecord, device: string | null = null): string {
  const exportedAt = new Date().toISOString();
  const { unreadable } = record;
  const site = recordScope();
  const text = toRecordFile({ site, exportedAt, device, events: record.events(), unreadable });
  const name = recordFileName(exportedAt);
  saveFile(name, text);
  return name;
}
