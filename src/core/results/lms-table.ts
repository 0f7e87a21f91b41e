import { analyzeItems, type TestStatistics } from '../analysis/analyze-items.ts';
import { calibrationOf } from '../analysis/class-calibration.ts';
import { scoreMatrix } from '../analysis/score-matrix.ts';
import { tallyChoices, type ChoiceTable } from '../analysis/tally-choices.ts';
import type { CalibrationStep } from '../record/calibration.ts';
import type { Choice } from './choose-works.ts';
import { learnerKey } from './work.ts';
import type { LmsReport, ReportedAnswer, ReportedAttempt } from './lms/reported.ts';

/** A file of an LMS as it is shown: everything in it is reported, nothing recomputed. */
export interface LmsTable extends LmsReport {
  readonly file: string;
  /** One attempt a learner, by the same choice as results. */
  readonly rows: readonly { readonly attempt: ReportedAttempt; readonly of: number }[];
  /** Null where the file holds no answers that say right or wrong. */
  readonly analysis: LmsAnalysis | null;
}

export interface LmsAnalysis {
  readonly statistics: TestStatistics;
  /** The same items as in `statistics.items`. */
  readonly items: readonly ({ readonly item: string } & ChoiceTable)[];
  readonly calibration: readonly CalibrationStep[];
}

export function lmsTable(file: string, report: LmsReport, choice: Choice): LmsTable {
  const groups = Map.groupBy(report.attempts, ({ learner, account }) =>
    JSON.stringify([learnerKey(learner), account]),
  );
  const rows = [...groups.values()].flatMap((own) => {
    const attempt = pick(own, choice);
    return attempt === undefined ? [] : [{ attempt, of: own.length }];
  });
  return { ...report, file, rows, analysis: analysisOf(rows.map(({ attempt }) => attempt)) };
}

function pick(attempts: readonly ReportedAttempt[], choice: Choice): ReportedAttempt | undefined {
  const ordered = [...attempts].sort((a, b) => (a.attempt ?? 0) - (b.attempt ?? 0));
  if (choice === 'latest') return ordered.at(-1);
  if (choice === 'first') return ordered[0];
  return ordered.reduce<ReportedAttempt | undefined>(
    (best, next) => (best === undefined || (next.percent ?? -1) > (best.percent ?? -1) ? next : best),
    undefined,
  );
}

/** Finished attempts only: what an unfinished one has not reached yet would count as wrong. */
function analysisOf(attempts: readonly ReportedAttempt[]): LmsAnalysis | null {
  const done = attempts.filter(({ status, answers }) => status === 'completed' && answers.length > 0);
  const answers = done.flatMap((attempt) => attempt.answers);
  const items = [
    ...new Set(answers.filter(({ item, points }) => item !== '' && points !== null).map(({ item }) => item)),
  ];
  if (items.length === 0) return null;
  const names = done.map((_, index) => String(index).padStart(6, '0'));
  const byItem = done.map((attempt) => new Map(attempt.answers.map((answer) => [answer.item, answer])));
  const rows = byItem.map((given) => items.map((item) => given.get(item)?.points ?? 0));
  const statistics = analyzeItems(scoreMatrix(names, items, rows));
  return {
    statistics,
    items: items.map((item) => ({ item, ...tallyItem(byItem, item, statistics) })),
    calibration: calibrationOf(
      answers.map(({ confidence, points }) => ({
        confidence: confidence ?? undefined,
        correct: points === 1,
      })),
    ),
  };
}

function tallyItem(
  byItem: readonly ReadonlyMap<string, ReportedAnswer>[],
  item: string,
  { groups }: TestStatistics,
): ChoiceTable {
  const answers = byItem.map((given) => given.get(item));
  const right = answers.flatMap((answer) => (answer?.points === 1 ? [answer.response] : []));
  const given = answers.map((answer) =>
    answer === undefined || answer.response === '' ? [] : [answer.response],
  );
  return tallyChoices(given, [], new Set(right), groups);
}
