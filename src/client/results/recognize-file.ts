import type { InstructorKey } from '#core/assignment/instructor-key.ts';
import { readInstructorKey } from '#core/assignment/instructor-key.ts';
import { readResult, type EncryptedResult, type ResultFile } from '#core/assignment/result-file.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { textAt } from '#core/results/lms/json-fields.ts';
import type { LmsReport } from '#core/results/lms/reported.ts';
import { readMoodleReport } from '#core/results/lms/moodle-report.ts';
import { readStatements } from '#core/results/lms/xapi-document.ts';
import { readXapiReport } from '#core/results/lms/xapi-report.ts';
import type { Rejection } from '#core/results/rejection.ts';
import { readTable } from './read-table.ts';

/** What a file turned out to be, by what it holds: names and endings say nothing. */
export type Recognized =
  | { readonly kind: 'result'; readonly result: ResultFile }
  | { readonly kind: 'sealed'; readonly sealed: EncryptedResult }
  | { readonly kind: 'key'; readonly key: InstructorKey }
  | { readonly kind: 'lms'; readonly report: LmsReport };

type Refusal = Omit<Rejection, 'file'>;

/** Takes any text and never throws. */
export function recognizeText(text: string): Result<Recognized, Refusal> {
  const start = text.trimStart().slice(0, 1);
  if (start === '') return fail({ code: 'empty' });
  if (text.includes('\0')) return fail({ code: 'unknown' });
  return start === '{' || start === '[' ? recognizeJson(text) : recognizeTable(text);
}

function recognizeTable(text: string): Result<Recognized, Refusal> {
  const report = readMoodleReport(readTable(text));
  return report === null ? fail({ code: 'unknown' }) : ok({ kind: 'lms', report });
}

function recognizeJson(text: string): Result<Recognized, Refusal> {
  const kind = kindOf(text);
  switch (kind?.replace(/\/.*$/, '')) {
    case 'result':
    case 'result-encrypted':
      return recognizeResult(text);
    case 'instructor-key': {
      const key = readInstructorKey(text);
      return key.ok ? ok({ kind: 'key', key: key.value }) : fail({ code: 'damaged' });
    }
    case 'assignment':
      return fail({ code: 'assignment' });
    case 'record':
      return fail({ code: 'record' });
    default:
      return recognizeStatements(text, kind === null);
  }
}

/** What a JSON file says it is; empty where it does not say, null where it is no JSON. */
function kindOf(text: string): string | null {
  try {
    return textAt(JSON.parse(text) as unknown, 'schema') ?? '';
  } catch {
    return null;
  }
}

function recognizeStatements(text: string, isCutOff: boolean): Result<Recognized, Refusal> {
  const list = readStatements(text);
  if (list === null) return fail({ code: isCutOff ? 'cut-off' : 'unknown' });
  return ok({ kind: 'lms', report: readXapiReport(list) });
}

function recognizeResult(text: string): Result<Recognized, Refusal> {
  const read = readResult(text);
  if (read.ok) {
    return read.value.schema === 'result/1'
      ? ok({ kind: 'result', result: read.value })
      : ok({ kind: 'sealed', sealed: read.value });
  }
  const { problem } = read;
  switch (problem.code) {
    case 'invalid':
      return fail({ code: 'invalid', detail: problem.path });
    case 'not-json':
      return fail({ code: 'cut-off' });
    case 'other-kind':
      return fail({ code: 'unknown' });
    default:
      return fail({ code: problem.code });
  }
}
