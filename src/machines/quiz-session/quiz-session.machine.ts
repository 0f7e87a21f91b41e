import { and, assign, enqueueActions, not, setup } from 'xstate';
import type { AnswerProblem } from '#core/quiz/question-type.ts';
import { applyRunEvent, type QuizPlan, type QuizRun, type RunEvent } from '#core/quiz/run.ts';
import { planStep, type SessionEvent } from '#core/quiz/session-step.ts';

export interface QuizSessionContext {
  readonly plan: QuizPlan;
  readonly run: QuizRun | undefined;
  /** Is there something to ask? Always in a quiz; in a review only on some days. */
  readonly canBegin: boolean;
  /** Why the last wish could not be granted; the item stays on the screen. */
  readonly problem: AnswerProblem | undefined;
}

/** What there is to ask has changed: an answer elsewhere, or a new day. */
export interface OfferEvent {
  readonly type: 'offer.changed';
  readonly canBegin: boolean;
}

/**
 * Where a sitting is: of a quiz in practice or as a test, of a mixed session or of a review. They differ in
 * what is asked and when it is explained, not in where one can be. What was answered is not kept here but folded from events by
 * `applyRunEvent`, the same function that restores a sitting after a reload: both cannot disagree.
 * Whoever runs the machine appends what it emits to the learner's record.
 */
export const quizSessionMachine = setup({
  types: {
    context: {} as QuizSessionContext,
    input: {} as { plan: QuizPlan; run: QuizRun | undefined; canBegin?: boolean },
    events: {} as SessionEvent | OfferEvent,
    emitted: {} as RunEvent,
    tags: {} as 'feedback',
  },
  guards: {
    isAllowed: ({ context, event }) =>
      event.type !== 'offer.changed' && planStep(context.plan, context.run, event).ok,
    canBegin: ({ context }) => context.canBegin,
    asksSomething: ({ context, event }) =>
      event.type === 'session.started' && event.items?.length !== 0 && context.plan.questions.length > 0,
    // All items of a sitting may have left the course since.
    isActive: ({ context: { run } }) => run?.status === 'active' && run.order.length > 0,
    isFinished: ({ context }) => context.run?.status === 'finished',
    isExplained: ({ context: { run } }) =>
      run?.mode === 'practice' && Object.hasOwn(run.answers, run.current),
    isPractice: ({ context }) => context.run?.mode === 'practice',
  },
  actions: {
    commit: enqueueActions(({ context, event, enqueue }) => {
      if (event.type === 'offer.changed') return;
      const step = planStep(context.plan, context.run, event);
      const events = step.ok ? step.value : [];
      const run = events.reduce(
        (state: QuizRun | undefined, next) => applyRunEvent(context.plan, state, next),
        context.run,
      );
      enqueue.assign({ run, problem: undefined });
      for (const next of events) enqueue.emit(next);
    }),
    tellProblem: assign({
      problem: ({ context, event }) => {
        if (event.type === 'offer.changed') return undefined;
        const step = planStep(context.plan, context.run, event);
        return step.ok ? undefined : step.problem;
      },
    }),
    changeOffer: assign({
      canBegin: ({ context, event }) => (event.type === 'offer.changed' ? event.canBegin : context.canBegin),
    }),
  },
}).createMachine({
  id: 'quizSession',
  context: ({ input }) => ({ canBegin: true, ...input, problem: undefined }),
  initial: 'resuming',
  on: { 'offer.changed': { actions: 'changeOffer' } },
  states: {
    resuming: {
      always: [
        { guard: 'isActive', target: 'active' },
        { guard: 'isFinished', target: 'result' },
        { target: 'intro' },
      ],
    },
    intro: {
      always: { guard: not('canBegin'), target: 'nothing' },
      on: { 'session.started': { guard: 'asksSomething', target: 'active', actions: 'commit' } },
    },
    nothing: {
      always: { guard: 'canBegin', target: 'intro' },
    },
    active: {
      initial: 'opening',
      on: {
        'item.requested': [
          { guard: 'isAllowed', target: '.opening', actions: 'commit' },
          { actions: 'tellProblem' },
        ],
        'session.finished': [
          { guard: 'isAllowed', target: 'result', actions: 'commit' },
          { actions: 'tellProblem' },
        ],
      },
      states: {
        opening: { always: [{ guard: 'isExplained', target: 'explained' }, { target: 'answering' }] },
        answering: {
          on: {
            'answer.checked': [
              // A test tells nothing before its end, whatever is asked of it.
              { guard: and(['isPractice', 'isAllowed']), target: 'explained', actions: 'commit' },
              { guard: 'isPractice', actions: 'tellProblem' },
            ],
          },
        },
        explained: { tags: 'feedback' },
      },
    },
    result: {
      tags: 'feedback',
      on: { 'session.left': 'intro' },
    },
  },
});
