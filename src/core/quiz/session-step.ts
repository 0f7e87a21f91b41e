import { fail, ok, type Result } from '../result.ts';
import { scoreAnswer, validateAnswer } from './answer.ts';
import type { Answer } from './question.ts';
import type { Confidence } from './confidence.ts';
import type { AnswerProblem } from './question-type.ts';
import {
  applyRunEvent,
  questionNamed,
  resultOf,
  type QuizMode,
  type QuizPlan,
  type QuizRun,
  type RunEvent,
} from './run.ts';

/** What the form holds when the learner acts, and how long the item was on the screen. */
export interface Draft {
  readonly answer: Answer;
  readonly durationMs: number;
  readonly confidence?: Confidence;
}

/** What a learner can ask of a session. `run` and `seed` come from outside: core has no randomness. */
export type SessionEvent =
  | {
      readonly type: 'session.started';
      readonly mode: QuizMode;
      readonly run: string;
      readonly seed: number;
      /** What to ask, in order; the whole quiz where it is missing. */
      readonly items?: readonly string[];
    }
  /** Practice: tell me whether this is right. */
  | { readonly type: 'answer.checked'; readonly draft: Draft }
  | { readonly type: 'item.requested'; readonly item: string; readonly draft: Draft }
  | { readonly type: 'session.finished'; readonly draft: Draft }
  | { readonly type: 'session.left' };

const unscored = { correct: null, points: null } as const;

type Step = Result<readonly RunEvent[], AnswerProblem>;

function answerStep(plan: QuizPlan, run: QuizRun, draft: Draft): Step {
  const question = questionNamed(plan, run.current);
  if (question === undefined) return fail({ code: 'unreadable' });
  const score = scoreAnswer(question, draft.answer);
  if (score.kind === 'invalid') return fail(score.problem);
  const { correct, points } = score.kind === 'points' ? score : unscored;
  return ok([
    {
      type: 'item.answered',
      course: plan.course,
      quiz: plan.quiz,
      run: run.run,
      item: question.id,
      answer: draft.answer,
      correct,
      points,
      content: question.content,
      durationMs: draft.durationMs,
      ...(draft.confidence === undefined ? {} : { confidence: draft.confidence }),
    },
  ]);
}

/** What is said of an item that nobody has touched. */
const blankProblems: ReadonlySet<AnswerProblem['code']> = new Set([
  'nothing-chosen',
  'nothing-moved',
  'nothing-written',
  'no-words-written',
]);

/** In a test, going elsewhere keeps what was answered; an untouched item may be left, a half-answered one not. */
function leaveStep(plan: QuizPlan, run: QuizRun, draft: Draft): Step {
  const question = questionNamed(plan, run.current);
  if (run.mode === 'practice' || question === undefined) return ok([]);
  const validity = validateAnswer(question.prompt, draft.answer);
  const isBlank = validity.kind === 'incomplete' && blankProblems.has(validity.problem.code);
  const given = run.answers[run.current];
  const isSame =
    JSON.stringify(given?.answer) === JSON.stringify(draft.answer) && given?.confidence === draft.confidence;
  return isBlank || isSame ? ok([]) : answerStep(plan, run, draft);
}

function finishStep(plan: QuizPlan, run: QuizRun, draft: Draft): Step {
  const left = leaveStep(plan, run, draft);
  if (!left.ok) return left;
  const after = left.value.reduce<QuizRun>((state, event) => applyRunEvent(plan, state, event) ?? state, run);
  const { points, outOf } = resultOf(plan, after);
  const { course, quiz } = plan;
  return ok([...left.value, { type: 'quiz.finished', course, quiz, run: run.run, points, outOf }]);
}

/** What the record has to hold if the session does what is asked, or why it cannot do it yet. */
export function planStep(plan: QuizPlan, run: QuizRun | undefined, event: SessionEvent): Step {
  const { course, quiz } = plan;
  if (event.type === 'session.started') {
    const { run: id, seed, mode, items } = event;
    const chosen = items === undefined ? {} : { items: [...items] };
    const asked = plan.assignment === undefined ? {} : { assignment: plan.assignment };
    return ok([{ type: 'quiz.started', course, quiz, run: id, seed, mode, ...chosen, ...asked }]);
  }
  if (run === undefined || event.type === 'session.left') return ok([]);
  switch (event.type) {
    case 'answer.checked':
      return answerStep(plan, run, event.draft);
    case 'item.requested': {
      const left = leaveStep(plan, run, event.draft);
      if (!left.ok || !run.order.includes(event.item)) return left;
      return ok([...left.value, { type: 'item.opened', course, quiz, run: run.run, item: event.item }]);
    }
    case 'session.finished':
      return finishStep(plan, run, event.draft);
  }
}
