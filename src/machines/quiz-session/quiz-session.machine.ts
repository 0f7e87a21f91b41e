import { and, assign, enqueueActions, setup } from 'xstate';
import type { AnswerProblem } from '#core/quiz/question-type.ts';
import { applyRunEvent, type QuizPlan, type QuizRun, type RunEvent } from '#core/quiz/run.ts';
import { planStep, type SessionEvent } from '#core/quiz/session-step.ts';

export interface QuizSessionContext {
  readonly plan: QuizPlan;
  readonly run: QuizRun | undefined;
  /** Why the last wish could not be granted; the item stays on the screen. */
  readonly problem: AnswerProblem | undefined;
}

/**
 * Where a sitting of a quiz is. What was answered is not kept here but folded from events by
 * `applyRunEvent`, the same function that restores a sitting after a reload: both cannot disagree.
 * Whoever runs the machine appends what it emits to the learner's record.
 */
export const quizSessionMachine = setup({
  types: {
    context: {} as QuizSessionContext,
    input: {} as { plan: QuizPlan; run: QuizRun | undefined },
    events: {} as SessionEvent,
    emitted: {} as RunEvent,
    tags: {} as 'feedback',
  },
  guards: {
    isAllowed: ({ context, event }) => planStep(context.plan, context.run, event).ok,
    isActive: ({ context }) => context.run?.status === 'active',
    isFinished: ({ context }) => context.run?.status === 'finished',
    isExplained: ({ context: { run } }) =>
      run?.mode === 'practice' && Object.hasOwn(run.answers, run.current),
    isPractice: ({ context }) => context.run?.mode === 'practice',
  },
  actions: {
    commit: enqueueActions(({ context, event, enqueue }) => {
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
        const step = planStep(context.plan, context.run, event);
        return step.ok ? undefined : step.problem;
      },
    }),
  },
}).createMachine({
  id: 'quizSession',
  context: ({ input }) => ({ ...input, problem: undefined }),
  initial: 'resuming',
  states: {
    resuming: {
      always: [
        { guard: 'isActive', target: 'active' },
        { guard: 'isFinished', target: 'result' },
        { target: 'intro' },
      ],
    },
    intro: {
      on: { 'session.started': { target: 'active', actions: 'commit' } },
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
