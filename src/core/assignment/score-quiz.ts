import { isScored, scoreAnswer } from '../quiz/answer.ts';
import {
  applyRunEvent,
  outcomeOf,
  questionNamed,
  type QuizPlan,
  type QuizRun,
  type RunEvent,
} from '../quiz/run.ts';
import type { LearnerEvent } from '../record/events.ts';
import type { Assignment } from './assignment.ts';
import type { QuizTask } from './task.ts';
import { askedItems } from './asked-items.ts';
import type { AssignableQuestion } from './content.ts';
import type { StartEvent } from './events-of.ts';
import type { AttemptScore, ItemScore, ScoreProblem } from './score.ts';

/** An attempt, or why it does not count. */
export type JudgedAttempt = AttemptScore | ScoreProblem;

/** Scores one sitting anew from its answers; what the log says of right and wrong is not looked at. */
export function scoreQuizAttempt(
  assignment: Assignment,
  task: Pick<QuizTask, 'quiz' | 'sample' | 'kind'>,
  questions: readonly AssignableQuestion[],
  start: StartEvent,
  events: readonly LearnerEvent[],
): JudgedAttempt {
  const asked = askedItems(task, questions);
  if (asked === null) return 'missing';
  const { course, nonce } = assignment;
  const plan: QuizPlan = { course, quiz: task.quiz, questions, assignment: nonce };
  const own = events.filter(({ body }) => 'run' in body && body.run === start.body.run);
  if (isOfOtherVersion(own, questions)) return 'other-version';
  const bodies = own.map(({ body }) => body) as RunEvent[];
  const run = bodies.reduce<QuizRun | undefined>(
    (state, body) => applyRunEvent(plan, state, body),
    undefined,
  );
  if (run === undefined || run.mode !== assignment.mode || !isSameSet(run.order, asked))
    return 'not-as-assigned';
  const items = run.order.map((id) => scoreItem(plan, run, id));
  const finishedAt = own.find(({ body }) => body.type === 'quiz.finished')?.at ?? null;
  const scored = items.filter(({ id }) => isScoredItem(plan, id));
  const points = scored.reduce((sum, item) => sum + (item.points ?? 0), 0);
  return {
    run: run.run,
    startedAt: start.at,
    finishedAt,
    share: finishedAt === null || scored.length === 0 ? null : points / scored.length,
    items,
    replay: null,
  };
}

function scoreItem(plan: QuizPlan, run: QuizRun, id: string): ItemScore {
  const question = questionNamed(plan, id);
  const given = Object.hasOwn(run.answers, id) ? run.answers[id] : undefined;
  const blank = { id, outcome: outcomeOf(undefined), points: 0, answer: undefined, confidence: undefined };
  if (question === undefined || given === undefined) return blank;
  const score = scoreAnswer(question, given.answer);
  if (score.kind === 'invalid') return blank;
  const { correct, points } = score.kind === 'points' ? score : { correct: null, points: null };
  const judged = { answer: given.answer, correct, points };
  return { id, outcome: outcomeOf(judged), points, answer: given.answer, confidence: given.confidence };
}

const isScoredItem = (plan: QuizPlan, id: string): boolean => {
  const question = questionNamed(plan, id);
  return question !== undefined && isScored(question);
};

/** An answer to other words than this course has cannot be scored by it. */
function isOfOtherVersion(own: readonly LearnerEvent[], questions: readonly AssignableQuestion[]): boolean {
  const hashes = new Map(questions.map(({ id, content }) => [id, content]));
  return own.some(({ body }) => body.type === 'item.answered' && hashes.get(body.item) !== body.content);
}

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && new Set([...one, ...other]).size === one.length;
