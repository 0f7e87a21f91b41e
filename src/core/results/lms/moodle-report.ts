import { readDisplayDate } from './display-date.ts';
import { findMoodleColumns, type MoodleColumns } from './moodle-columns.ts';
import type { LmsReport, ReportedAnswer, ReportedAttempt, ReportNote } from './reported.ts';

/**
 * A SCORM report of Moodle (basic, interactions, objectives), as rows of cells with the header first; null where it is
 * none. Rows may be shorter than the header.
 */
export function readMoodleReport(rows: readonly (readonly string[])[]): LmsReport | null {
  const [header, ...body] = rows;
  const columns = header && findMoodleColumns(header);
  if (header === undefined || columns === undefined || columns === null) return null;
  const filled = body.filter((row) => row.some((cell) => cell.trim() !== ''));
  const attempts = filled.flatMap((row) => readRow(row, columns));
  return {
    kind: kindOf(columns),
    title: header[columns.activity] ?? '',
    attempts,
    notes: notesOf(filled, header, columns, attempts),
  };
}

function kindOf({ questions, objectives }: MoodleColumns): LmsReport['kind'] {
  if (questions.length > 0) return 'moodle-interactions';
  return objectives.length > 0 ? 'moodle-objectives' : 'moodle-basic';
}

function readRow(row: readonly string[], columns: MoodleColumns): ReportedAttempt[] {
  const cell = (index: number): string => (index < 0 ? '' : (row[index] ?? '').trim());
  const learner = columns.name
    .map(cell)
    .filter((part) => part !== '')
    .join(' ');
  const attempt = /^\d{1,4}$/.test(cell(columns.attempt)) ? Number(cell(columns.attempt)) : null;
  // A learner without an attempt has `-` there; anything else is no row of this report.
  if (learner === '' || (attempt === null && cell(columns.attempt) !== '-')) return [];
  const status = statusOf(attempt, cell(columns.activity));
  const score = readPercent(cell(columns.activity)) ?? readPercent(cell(columns.score));
  return [
    {
      learner,
      account: cell(columns.account) || null,
      attempt,
      started: readDisplayDate(cell(columns.started)),
      // Moodle writes 0 for an attempt that has no score yet.
      percent: status === 'completed' ? score : null,
      status,
      answers: columns.questions.flatMap((places): ReportedAnswer[] =>
        readAnswer(cell(places.question), cell(places.response), cell(places.answer), cell(places.result)),
      ),
      objectives: columns.objectives.flatMap(({ objective, status: at, score: of }) =>
        cell(at) === '' && cell(of) === ''
          ? []
          : [{ objective, status: cell(at), percent: readPercent(cell(of)) }],
      ),
    },
  ];
}

function statusOf(attempt: number | null, activity: string): ReportedAttempt['status'] {
  if (attempt === null || /^not attempted$/i.test(activity)) return 'not-attempted';
  if (/^(incomplete|browsed)$/i.test(activity)) return 'incomplete';
  return readPercent(activity) !== null || /^(completed|passed|failed)$/i.test(activity)
    ? 'completed'
    : 'unknown';
}

/** `100/100`, `71`, `42.5%`; percent, or null. */
function readPercent(text: string): number | null {
  const found = /^(\d{1,6}(?:[.,]\d{1,6})?)\s*(?:%|\/\s*(\d{1,6}(?:[.,]\d{1,6})?))?$/.exec(text);
  if (found === null) return null;
  const value = Number((found[1] ?? '').replace(',', '.'));
  const most = found[2] === undefined ? 100 : Number(found[2].replace(',', '.'));
  const percent = (value / most) * 100;
  return Number.isFinite(percent) && percent <= 100 ? percent : null;
}

function readAnswer(item: string, response: string, key: string, result: string): ReportedAnswer[] {
  if (item === '' && response === '' && key === '' && result === '') return [];
  return [
    {
      // The default report has responses only; then there is nothing to tell the items by.
      item,
      response,
      key: key || null,
      points: pointsOf(result),
      confidence: null,
      durationMs: null,
    },
  ];
}

function pointsOf(result: string): number | null {
  if (/^correct$/i.test(result)) return 1;
  if (/^(wrong|incorrect)$/i.test(result)) return 0;
  const value = /^\d(\.\d+)?$/.test(result) ? Number(result) : Number.NaN;
  return value >= 0 && value <= 1 ? value : null;
}

function notesOf(
  rows: readonly (readonly string[])[],
  header: readonly string[],
  columns: MoodleColumns,
  attempts: readonly ReportedAttempt[],
): ReportNote[] {
  const done = attempts.filter(({ status }) => status !== 'not-attempted');
  const hasAnswerColumns = columns.questions.length > 0 || columns.objectives.length > 0;
  const isEmpty = done.every(({ answers, objectives }) => answers.length + objectives.length === 0);
  const counts: Readonly<Record<'empty-answers' | 'short-rows' | 'skipped', number>> = {
    'empty-answers': hasAnswerColumns && isEmpty ? done.length : 0,
    'short-rows': rows.filter(({ length }) => length < header.length).length,
    skipped: rows.length - attempts.length,
  };
  return (['empty-answers', 'short-rows', 'skipped'] as const).flatMap((code) =>
    counts[code] > 0 ? [{ code, count: counts[code] }] : [],
  );
}
