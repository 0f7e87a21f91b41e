import type { EventBody } from '../record/events.ts';
import { isScored, readAnswer } from './answer.ts';
import type { Answer, Question } from './question.ts';
import type { Confidence } from './confidence.ts';
import { orderIds } from './order.ts';

/** What a session needs to know of a quiz, or of a whole course (course-quizzes.ts). Questions in authored order. */
export interface QuizPlan {
  readonly course: string;
  readonly quiz: string;
  readonly questions: readonly Question[];
  /** Nonce of the assignment it is taken for: its sittings and those of the quiz's own page never mix. */
  readonly assignment?: string | undefined;
}

/** `practice`: feedback after each item, and the first answer counts. `test`: feedback at the end. */
export type QuizMode = 'practice' | 'test';

export interface GivenAnswer {
  readonly answer: Answer;
  /** Null where the item is not scored. */
  readonly correct: boolean | null;
  /** From 0 to 1; null where the item is not scored. */
  readonly points: number | null;
  /** Where the learner said so. */
  readonly confidence?: Confidence;
}

/** One sitting of a quiz. A projection of events and nothing else, so a reload loses nothing. */
export interface QuizRun {
  readonly run: string;
  readonly seed: number;
  readonly mode: QuizMode;
  readonly status: 'active' | 'finished';
  /** Item ids in the order of this sitting. */
  readonly order: readonly string[];
  /** Id of the item on the screen. */
  readonly current: string;
  /** By item id. */
  readonly answers: Readonly<Record<string, GivenAnswer>>;
}

export type RunEvent = Extract<
  EventBody,
  { type: 'quiz.started' | 'item.opened' | 'item.answered' | 'quiz.finished' }
>;

export function questionNamed(plan: QuizPlan, id: string): Question | undefined {
  return plan.questions.find((question) => question.id === id);
}

function startRun(plan: QuizPlan, event: Extract<RunEvent, { type: 'quiz.started' }>): QuizRun {
  const { run, seed, mode, items } = event;
  const known = plan.questions.map(({ id }) => id);
  const order = items?.filter((id) => known.includes(id)) ?? orderIds(known, seed);
  return { run, seed, mode, status: 'active', order, current: order[0] ?? '', answers: {} };
}

function applyAnswer(
  plan: QuizPlan,
  run: QuizRun,
  event: Extract<RunEvent, { type: 'item.answered' }>,
): QuizRun {
  const { item, correct, points, content, confidence } = event;
  const question = questionNamed(plan, item);
  const answer = question && readAnswer(question.prompt, event.answer);
  if (question?.content !== content || answer === undefined) return run;
  // In practice the reasons have been seen, so a second answer would measure reading.
  if (run.mode === 'practice' && Object.hasOwn(run.answers, item)) return run;
  const given = { answer, correct, points, ...(confidence === undefined ? {} : { confidence }) };
  return { ...run, answers: { ...run.answers, [item]: given } };
}

/** The run after one more event. Events of other quizzes and other sittings change nothing. */
export function applyRunEvent(
  plan: QuizPlan,
  run: QuizRun | undefined,
  event: RunEvent,
): QuizRun | undefined {
  if (event.course !== plan.course || event.quiz !== plan.quiz) return run;
  if (event.type === 'quiz.started')
    return event.assignment === plan.assignment ? startRun(plan, event) : run;
  if (run?.run !== event.run || run.status === 'finished') return run;
  switch (event.type) {
    case 'item.opened':
      return run.order.includes(event.item) ? { ...run, current: event.item } : run;
    case 'item.answered':
      return applyAnswer(plan, run, event);
    case 'quiz.finished':
      return { ...run, status: 'finished' };
  }
}

const runEventTypes: ReadonlySet<string> = new Set([
  'quiz.started',
  'item.opened',
  'item.answered',
  'quiz.finished',
]);
const isRunEvent = (event: EventBody): event is RunEvent => runEventTypes.has(event.type);

/**
 * The last sitting of this quiz, as the learner left it, from everything the record holds.
 * `undefined` where there is none, or where it was finished over questions that have changed since:
 * its score stands in the record, but it cannot be shown beside these questions.
 */
export function resumeRun(plan: QuizPlan, events: readonly EventBody[]): QuizRun | undefined {
  let run: QuizRun | undefined;
  let finished: Extract<RunEvent, { type: 'quiz.finished' }> | undefined;
  for (const event of events.filter(isRunEvent)) {
    run = applyRunEvent(plan, run, event);
    if (event.type === 'quiz.finished' && event.run === run?.run) finished ??= event;
    if (finished?.run !== run?.run) finished = undefined;
  }
  if (run?.status !== 'finished' || finished === undefined) return run;
  const { points, outOf } = resultOf(plan, run);
  return outOf === finished.outOf && Math.abs(points - finished.points) < 1e-6 ? run : undefined;
}

export type ItemOutcome = 'right' | 'partly' | 'wrong' | 'unanswered' | 'unscored';

export interface QuizResult {
  readonly points: number;
  /** One point for each item that is scored. */
  readonly outOf: number;
  /** In the order of the sitting. */
  readonly items: readonly { readonly id: string; readonly outcome: ItemOutcome; readonly points: number }[];
}

export function outcomeOf(given: GivenAnswer | undefined): ItemOutcome {
  if (given === undefined) return 'unanswered';
  if (given.correct === null || given.points === null) return 'unscored';
  if (given.correct) return 'right';
  return given.points > 0 ? 'partly' : 'wrong';
}

/** Points as they were scored when the answers were given. */
export function resultOf(plan: QuizPlan, run: QuizRun): QuizResult {
  const items = run.order.map((id) => {
    const given = run.answers[id];
    return { id, outcome: outcomeOf(given), points: given?.points ?? 0 };
  });
  const outOf = plan.questions.filter(
    (question) => run.order.includes(question.id) && isScored(question),
  ).length;
  return { points: items.reduce((sum, { points }) => sum + points, 0), outOf, items };
}
