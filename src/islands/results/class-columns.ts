import type { ClassReport, ClassRow } from '#core/results/class-report.ts';
import { noteTexts, stateText, taskText, yesNo } from './row-words.ts';
import type { ReportWords } from './report-words.ts';

/** A column of the class table: the same on the page and in the CSV. */
export interface ClassColumn {
  readonly id: string;
  readonly title: string;
  readonly isNumber: boolean;
  readonly text: (row: ClassRow) => string;
  /** For a spreadsheet: a number as a number. */
  readonly value: (row: ClassRow) => string | number | null;
  /** What to sort by; null comes last. */
  readonly rank: (row: ClassRow) => string | number | null;
}

const sameText = (text: (row: ClassRow) => string): Pick<ClassColumn, 'text' | 'value' | 'rank'> => ({
  text,
  value: text,
  rank: text,
});
const ofNumber = (
  value: (row: ClassRow) => number | null,
  text: (row: ClassRow) => string,
): Omit<ClassColumn, 'id' | 'title'> => ({ isNumber: true, text, value, rank: value });
const ofTruth = (
  truth: (row: ClassRow) => boolean | null,
  words: ReportWords,
): Omit<ClassColumn, 'id' | 'title'> => ({
  isNumber: false,
  ...sameText((row) => yesNo(truth(row), words)),
  rank: (row) => {
    const value = truth(row);
    return value === null ? null : Number(value);
  },
});

/** Columns after the learner's name. `ownVersion`: of the course here. */
export function classColumns(
  report: ClassReport,
  ownVersion: string,
  words: ReportWords,
): readonly ClassColumn[] {
  const { t, percent } = words;
  const score = ofNumber(
    (row) => row.percent,
    (row) => percent(row.percent),
  );
  const claimed = ofNumber(
    (row) => row.claimed,
    (row) => percent(row.claimed),
  );
  const counted = (count: (row: ClassRow) => number) => ofNumber(count, (row) => String(count(row)));
  const state = sameText((row) => stateText(row.state, ownVersion, words));
  const noted = sameText((row) => noteTexts(row, words).join(' · '));
  return [
    { id: 'score', title: t('results.score'), ...score },
    ...taskColumns(report, words),
    { id: 'passed', title: t('results.passed'), ...ofTruth((row) => row.isPassed, words) },
    { id: 'claimed', title: t('results.claimed'), ...claimed },
    { id: 'late', title: t('results.late'), ...ofTruth(latenessOf, words) },
    { id: 'attempts', title: t('results.attempts'), ...counted((row) => row.attempts) },
    { id: 'works', title: t('results.works'), ...counted((row) => row.works) },
    { id: 'state', title: t('results.state'), isNumber: false, ...state },
    { id: 'noted', title: t('results.noted'), isNumber: false, ...noted },
  ];
}

const latenessOf = (row: ClassRow): boolean | null => (row.state.kind === 'recomputed' ? row.isLate : null);

function taskColumns({ tasks }: ClassReport, words: ReportWords): readonly ClassColumn[] {
  return tasks.map(({ key, title }, index) => ({
    id: key,
    title,
    isNumber: true,
    text: (row) => taskText(row.tasks[index], words),
    value: (row) => row.tasks[index]?.percent ?? taskText(row.tasks[index], words),
    rank: (row) => row.tasks[index]?.percent ?? null,
  }));
}
