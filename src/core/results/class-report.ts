import type { Assignment } from '../assignment/assignment.ts';
import type { AssignmentContent } from '../assignment/content.ts';
import type { ScoreProblem, TaskScore } from '../assignment/score.ts';
import type { CompiledCase } from '../case/compiled.ts';
import { caseReports, type CaseReport } from './case-report.ts';
import { chooseWorks, type Choice, type ChosenWork } from './choose-works.ts';
import { objectiveReports, type ObjectiveReport } from './objective-report.ts';
import { quizReports, type QuizReport } from './quiz-report.ts';
import { findSameLogs } from './settle-duplicates.ts';
import type { Work, WorkState } from './work.ts';

/** All that is shown of one assignment: plain data, so that a worker can hand it to the page. */
export interface ClassReport {
  readonly digest: string;
  readonly assignment: Assignment;
  readonly tasks: readonly TaskName[];
  readonly rows: readonly ClassRow[];
  readonly quizzes: readonly QuizReport[];
  readonly cases: readonly CaseReport[];
  readonly objectives: readonly ObjectiveReport[];
  /** Learners in the statistics: those whose score was recomputed. */
  readonly counted: number;
}

export interface TaskName {
  readonly key: string;
  readonly kind: 'lesson' | 'quiz' | 'case';
  readonly title: string;
}

/** One learner. */
export interface ClassRow {
  readonly learner: string;
  readonly file: string;
  readonly state: WorkState;
  /** Recomputed; null where it is not, or nothing asked for is scored. */
  readonly percent: number | null;
  readonly isPassed: boolean | null;
  readonly isComplete: boolean | null;
  readonly isLate: boolean;
  readonly claimed: number | null;
  readonly isMismatch: boolean;
  /** In the order of the report's tasks; empty where nothing was recomputed. */
  readonly tasks: readonly TaskCell[];
  /** Attempts at quizzes and cases in this file. */
  readonly attempts: number;
  /** Files of this learner, this one included. */
  readonly works: number;
  readonly exportedAt: string;
  readonly notes: RowNotes;
}

export interface TaskCell {
  readonly status: TaskScore['status'];
  /** Percent, rounded; null where it is not scored or not finished. */
  readonly percent: number | null;
  readonly problems: readonly ScoreProblem[];
}

/** What was noticed: facts, each of which may be innocent. */
export interface RowNotes {
  /** Files of other learners with the same log; the first few. */
  readonly sameLogAs: readonly string[];
  /** Answers faster than reading, where they are most of at least five. */
  readonly fast: { readonly count: number; readonly of: number } | null;
  readonly isClockOff: boolean;
}

/** `works`: all of one assignment, settled. `own`: its own cases, compiled. */
export function classReport(
  works: readonly Work[],
  content: AssignmentContent,
  choice: Choice,
  own: ReadonlyMap<string, CompiledCase> = new Map(),
): ClassReport | null {
  const [first] = works;
  if (first === undefined) return null;
  const chosen = chooseWorks(works, choice);
  const sameLogs = findSameLogs(works);
  const recomputed = chosen.map(({ work }) => work).filter(({ state }) => state.kind === 'recomputed');
  const quizzes = quizReports(recomputed, content);
  return {
    digest: first.digest,
    assignment: first.assignment,
    tasks: first.score.tasks.map((task) => nameOf(task, content, own)),
    rows: chosen.map((each) => rowOf(each, sameLogs)),
    quizzes,
    cases: caseReports(recomputed, content, own),
    objectives: objectiveReports(quizzes),
    counted: recomputed.length,
  };
}

function nameOf(
  { key }: TaskScore,
  { lessons, quizzes, cases }: AssignmentContent,
  own: ReadonlyMap<string, CompiledCase>,
): TaskName {
  const [kind = '', id = ''] = key.split('/');
  const titled: readonly { readonly id: string; readonly title: string }[] =
    kind === 'lesson' ? lessons : kind === 'quiz' ? quizzes : cases;
  const title = titled.find((each) => each.id === id)?.title ?? own.get(id)?.title ?? id;
  return { key, kind: kind === 'lesson' || kind === 'quiz' ? kind : 'case', title };
}

function rowOf({ work, of }: ChosenWork, sameLogs: ReadonlyMap<string, readonly string[]>): ClassRow {
  const { file, score, state, claimed } = work;
  const isKnown = state.kind === 'recomputed';
  return {
    learner: work.learner,
    file,
    state,
    percent: isKnown ? score.percent : null,
    isPassed: isKnown ? score.isPassed : null,
    isComplete: isKnown ? score.isComplete : null,
    isLate: isKnown && score.isLate,
    claimed: claimed.percent,
    isMismatch: work.isMismatch,
    tasks: isKnown ? score.tasks.map(cellOf) : [],
    attempts: score.tasks.reduce((sum, { attempts }) => sum + attempts.length, 0),
    works: of,
    exportedAt: work.exportedAt,
    notes: notesOf(work, sameLogs.get(file) ?? []),
  };
}

const cellOf = ({ status, share, problems }: TaskScore): TaskCell => ({
  status,
  percent: share === null ? null : Math.round(100 * share),
  problems,
});

/** Fewer answers than these may be quick by chance. */
const leastAnswers = 5;

function notesOf({ facts }: Work, sameLogAs: readonly string[]): RowNotes {
  const { answers, fastAnswers, isClockOff } = facts;
  const isFast = answers >= leastAnswers && fastAnswers * 2 > answers;
  return { sameLogAs, fast: isFast ? { count: fastAnswers, of: answers } : null, isClockOff };
}
