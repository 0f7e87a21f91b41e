import type { CompiledCase } from '../case/compiled.ts';
import type { LearnerEvent } from '../record/events.ts';
import { inOrder } from '../record/in-order.ts';
import type { Assignment } from './assignment.ts';
import type { AssignmentTask } from './task.ts';
import type { AssignmentContent } from './content.ts';
import { startsOf, type StartEvent } from './events-of.ts';
import { lessonReadAt } from './lesson-read.ts';
import type { AssignmentScore, AttemptScore, ScoreProblem, TaskScore } from './score.ts';
import { scoreCaseAttempt, type ReplayCase } from './score-case.ts';
import { scoreQuizAttempt, type JudgedAttempt } from './score-quiz.ts';
import { taskKey } from './task-key.ts';

/**
 * The score of an assignment, worked out from the learner's events and nothing else, by the learner's page and by the
 * instructor's alike. What the log itself calls right, or scored, is not looked at.
 *
 * The rule. A quiz gives the points of its scored items over their number; in practice the first answer to an item
 * counts, in a test the last before the end. A case gives its rubric's score over 100. Of several attempts the best
 * finished one counts, among the first `attempts` that were begun as the assignment says. Every scored task weighs the
 * same; one that is not finished gives nothing. The sum over the number of scored tasks, in whole percent, is the score.
 * Lessons and worked cases are to be done and give no points; how sure somebody was is never part of it. Passed is who
 * reaches the pass mark; where nothing is scored, who has done everything. Lateness is told and takes nothing away.
 *
 * `content` is the course as whoever scores has it, `own` the instructor's own cases that the assignment carries,
 * compiled, by id. `events` may be the whole record. Never throws.
 */
export function scoreAssignment(
  assignment: Assignment,
  content: AssignmentContent,
  events: readonly LearnerEvent[],
  replay: ReplayCase,
  own: ReadonlyMap<string, CompiledCase> = new Map(),
): AssignmentScore {
  const ordered = inOrder(events);
  const starts = startsOf(assignment, ordered);
  const ground = { assignment, content, events: ordered, replay, own, starts };
  const tasks = assignment.tasks.map((task) => scoreTask(task, ground));
  const scored = tasks.filter(({ isScored }) => isScored);
  const sum = scored.reduce((total, { share }) => total + (share ?? 0), 0);
  const percent = scored.length === 0 ? null : Math.round((100 * sum) / scored.length);
  const isComplete = tasks.every(({ status }) => status === 'done');
  const unsound: readonly ScoreProblem[] = ['missing', 'other-version', 'impossible'];
  return {
    tasks,
    percent,
    isComplete,
    isPassed: percent === null ? isComplete : percent >= assignment.passMark,
    isLate: tasks.some(({ isLate }) => isLate),
    isRecomputed: !tasks.some(({ problems }) => problems.some((problem) => unsound.includes(problem))),
  };
}

interface Ground {
  readonly assignment: Assignment;
  readonly content: AssignmentContent;
  readonly events: readonly LearnerEvent[];
  readonly replay: ReplayCase;
  readonly own: ReadonlyMap<string, CompiledCase>;
  readonly starts: readonly StartEvent[];
}

function scoreTask(task: AssignmentTask, ground: Ground): TaskScore {
  return task.kind === 'lesson' ? scoreLesson(task, ground) : scoreAttempts(task, ground);
}

function scoreLesson(task: Extract<AssignmentTask, { kind: 'lesson' }>, ground: Ground): TaskScore {
  const { assignment, content, events } = ground;
  const lesson = content.lessons.find(({ id }) => id === task.lesson);
  const read = lesson === undefined ? null : lessonReadAt(assignment.course, lesson, events);
  return {
    key: taskKey(task),
    task,
    status: read?.status ?? 'new',
    isScored: false,
    share: null,
    attempts: [],
    best: null,
    finishedAt: read?.at ?? null,
    isLate: isAfter(read?.at ?? null, assignment.due),
    problems: lesson === undefined ? ['missing'] : [],
  };
}

type PlayedTask = Exclude<AssignmentTask, { kind: 'lesson' }>;

function scoreAttempts(task: PlayedTask, ground: Ground): TaskScore {
  const { assignment } = ground;
  const begun = ground.starts.filter((start) => isOfTask(start, task));
  const judged = begun.map((start) => judge(task, start, ground));
  const isAttempt = (one: JudgedAttempt): one is AttemptScore => typeof one !== 'string';
  const asAssigned = judged.filter((one) => one !== 'not-as-assigned');
  const counted = asAssigned.slice(0, assignment.attempts ?? Infinity);
  const attempts = counted.filter(isAttempt);
  const best = bestOf(attempts);
  const problems = new Set(judged.filter((one): one is ScoreProblem => !isAttempt(one)));
  if (isMissing(task, ground)) problems.add('missing');
  if (counted.length < asAssigned.length) problems.add('too-many');
  return {
    key: taskKey(task),
    task,
    status: best !== null ? 'done' : attempts.length > 0 ? 'started' : 'new',
    isScored: !('support' in task) || task.support !== 'worked',
    share: best?.share ?? null,
    attempts,
    best,
    finishedAt: best?.finishedAt ?? null,
    isLate: isAfter(best?.finishedAt ?? null, assignment.due),
    problems: [...problems],
  };
}

function isOfTask({ body }: StartEvent, task: PlayedTask): boolean {
  return taskKey(task) === (body.type === 'quiz.started' ? `quiz/${body.quiz}` : `case/${body.case}`);
}

function judge(task: PlayedTask, start: StartEvent, ground: Ground): JudgedAttempt {
  const { assignment, events, replay } = ground;
  if (task.kind === 'case' || task.kind === 'own-case') {
    const compiled = caseOf(task, ground);
    return compiled === undefined ? 'missing' : scoreCaseAttempt(task, compiled, start, events, replay);
  }
  const quiz = quizOf(task.quiz, ground);
  if (quiz === undefined) return 'missing';
  return scoreQuizAttempt(assignment, task, quiz.questions, start, events);
}

function isMissing(task: PlayedTask, ground: Ground): boolean {
  return (task.kind === 'quiz' ? quizOf(task.quiz, ground) : caseOf(task, ground)) === undefined;
}

const quizOf = (id: string, { content }: Ground) => content.quizzes.find((quiz) => quiz.id === id);

function caseOf(task: Extract<PlayedTask, { kind: 'case' | 'own-case' }>, { content, own }: Ground) {
  return task.kind === 'case' ? content.cases.find(({ id }) => id === task.case) : own.get(task.id);
}

/** The finished attempt with the most points; among equals the first. */
function bestOf(attempts: readonly AttemptScore[]): AttemptScore | null {
  return attempts
    .filter(({ finishedAt }) => finishedAt !== null)
    .reduce<AttemptScore | null>(
      (best, next) => (best === null || (next.share ?? 0) > (best.share ?? 0) ? next : best),
      null,
    );
}

const isAfter = (time: string | null, due: string | undefined): boolean =>
  time !== null && due !== undefined && Date.parse(time) > Date.parse(due);
