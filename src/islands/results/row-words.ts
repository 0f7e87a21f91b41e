import type { ScoreProblem } from '#core/assignment/score.ts';
import type { ClassRow, TaskCell } from '#core/results/class-report.ts';
import type { WorkState } from '#core/results/work.ts';
import { isolate } from '#core/text/isolate.ts';
import { dash, type ReportKey, type ReportWords } from './report-words.ts';

const problems: Readonly<Record<ScoreProblem, ReportKey>> = {
  missing: 'results.problemMissing',
  'other-version': 'results.problemVersion',
  'not-as-assigned': 'results.problemAssigned',
  'too-many': 'results.problemMany',
  impossible: 'results.problemImpossible',
};

const statuses: Readonly<Record<TaskCell['status'], ReportKey>> = {
  done: 'results.taskDone',
  started: 'results.taskStarted',
  new: 'results.taskNew',
};

/** Of the course here: hex digits enough to tell two versions apart. */
const short = (version: string): string => isolate(version.slice(0, 8));

export function stateText(state: WorkState, ownVersion: string, { t }: ReportWords): string {
  if (state.kind === 'recomputed') return t('results.recomputed');
  if (state.why === 'own-content') return t('results.ownContent');
  const own = short(ownVersion);
  return state.version === null
    ? t('results.begunOther', { own })
    : t('results.otherVersion', { version: short(state.version), own });
}

/** A task's percent, or how far it has come. */
export function taskText(cell: TaskCell | undefined, words: ReportWords): string {
  if (cell === undefined) return dash;
  return cell.percent === null ? words.t(statuses[cell.status]) : words.percent(cell.percent);
}

/** Everything that was noticed of a learner's file, each as a sentence. */
export function noteTexts(row: ClassRow, words: ReportWords): readonly string[] {
  const { t, percent } = words;
  const { sameLogAs, fast, isClockOff } = row.notes;
  const found = new Set(row.tasks.flatMap((task) => task.problems));
  const worded = (value: number | null): string =>
    value === null ? t('results.nothingScored') : percent(value);
  return [
    ...(row.isMismatch
      ? [
          row.claimed === row.percent
            ? t('results.mismatchPass')
            : t('results.mismatch', { claimed: worded(row.claimed), percent: worded(row.percent) }),
        ]
      : []),
    ...[...found].map((problem) => t(problems[problem])),
    ...(sameLogAs.length > 0 ? [t('results.sameLog', { files: namesOf(sameLogAs) })] : []),
    ...(fast === null ? [] : [t('results.fast', { count: fast.count, of: fast.of })]),
    ...(isClockOff ? [t('results.clock')] : []),
  ];
}

const mostNames = 3;

const namesOf = (files: readonly string[]): string =>
  files.slice(0, mostNames).map(isolate).join(', ') + (files.length > mostNames ? ' …' : '');

export function yesNo(value: boolean | null, { t }: ReportWords): string {
  return value === null ? dash : t(value ? 'results.yes' : 'results.no');
}
