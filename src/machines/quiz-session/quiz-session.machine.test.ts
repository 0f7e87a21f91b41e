import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor, initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { Answer, Question } from '#core/quiz/answer.ts';
import { orderIds } from '#core/quiz/order.ts';
import { resultOf, resumeRun, type QuizPlan, type QuizRun, type RunEvent } from '#core/quiz/run.ts';
import type { SessionEvent } from '#core/quiz/session-step.ts';
import { quizSessionMachine } from './quiz-session.machine.ts';

const content = '0123456789abcdef';
const single = (id: string): Question => ({
  id,
  content,
  prompt: { type: 'single', options: ['key', 'other', 'third'] },
  rubric: { correct: ['key'] },
});
const plan: QuizPlan = {
  course: 'sample',
  quiz: 'first',
  questions: [
    single('one'),
    {
      id: 'two',
      content,
      prompt: { type: 'multiple', options: ['p', 'q'] },
      rubric: { truth: { p: true, q: false } },
    },
    single('three'),
  ],
};

const draft = (answer: Answer) => ({ answer, durationMs: 1000 });
const start = (mode: 'practice' | 'test'): SessionEvent => ({
  type: 'session.started',
  mode,
  run: `run-${mode}`,
  seed: 5,
});
const right: Record<string, Answer> = { one: 'key', two: { p: true, q: false }, three: 'key' };

/** Plays events on a live actor; hands back its snapshot and what it asked the record to hold. */
function play(events: readonly SessionEvent[], run?: QuizRun) {
  const actor = createActor(quizSessionMachine, { input: { plan, run } });
  const recorded: RunEvent[] = [];
  actor.on('*', (event) => recorded.push(event));
  actor.start();
  for (const event of events) actor.send(event);
  return { snapshot: actor.getSnapshot(), recorded };
}

/** The same with the pure transition function. */
function step(events: readonly SessionEvent[]) {
  const [initial] = initialTransition(quizSessionMachine, { plan, run: undefined });
  return events.reduce((snapshot, event) => transition(quizSessionMachine, snapshot, event)[0], initial);
}

const order = orderIds(['one', 'two', 'three'], 5);
const [first = '', second = '', last = ''] = order;

describe('a practice session', () => {
  it('explains an item as soon as it is checked', () => {
    const snapshot = step([start('practice'), { type: 'answer.checked', draft: draft(right[first] ?? '') }]);
    expect(snapshot.matches({ active: 'explained' })).toBe(true);
    expect(snapshot.context.run?.answers[first]).toMatchObject({ correct: true, points: 1 });
  });

  it('asks for an answer before it explains', () => {
    const snapshot = step([start('practice'), { type: 'answer.checked', draft: draft('') }]);
    expect(snapshot.matches({ active: 'answering' })).toBe(true);
    expect(snapshot.context.problem).toBeDefined();
    expect(snapshot.context.run?.answers).toEqual({});
  });

  it('counts the first answer only', () => {
    const back: SessionEvent[] = [
      { type: 'item.requested', item: second, draft: draft('') },
      { type: 'item.requested', item: first, draft: draft('') },
    ];
    const check: SessionEvent = { type: 'answer.checked', draft: draft(right[first] ?? '') };
    const wrong: SessionEvent = {
      type: 'answer.checked',
      draft: draft(first === 'two' ? { p: false, q: true } : 'other'),
    };
    const snapshot = step([start('practice'), wrong, ...back, check]);
    expect(snapshot.context.run?.answers[first]?.correct).toBe(false);
  });

  it('lets an item be skipped', () => {
    const snapshot = step([start('practice'), { type: 'item.requested', item: second, draft: draft('key') }]);
    expect(snapshot.context.run).toMatchObject({ current: second, answers: {} });
  });
});

describe('a test session', () => {
  it('explains nothing before its end', () => {
    const events: SessionEvent[] = [
      start('test'),
      { type: 'answer.checked', draft: draft(right[first] ?? '') },
      { type: 'item.requested', item: second, draft: draft(right[first] ?? '') },
      { type: 'item.requested', item: first, draft: draft('') },
    ];
    for (let count = 1; count <= events.length; count += 1) {
      expect(step(events.slice(0, count)).hasTag('feedback')).toBe(false);
    }
  });

  it('keeps an answer when the learner goes on, and lets it be changed', () => {
    const other = first === 'two' ? { p: false, q: true } : 'other';
    const { snapshot, recorded } = play([
      start('test'),
      { type: 'item.requested', item: second, draft: draft(other) },
      { type: 'item.requested', item: first, draft: draft('') },
      { type: 'item.requested', item: second, draft: draft(right[first] ?? '') },
    ]);
    expect(snapshot.context.run?.answers[first]).toMatchObject({ correct: true });
    expect(recorded.filter(({ type }) => type === 'item.answered')).toHaveLength(2);
  });

  it('stays at an item that is answered by half', () => {
    const toTwo: SessionEvent = { type: 'item.requested', item: 'two', draft: draft('') };
    const away: SessionEvent = { type: 'item.requested', item: 'one', draft: draft({ p: true }) };
    const snapshot = step([start('test'), toTwo, away]);
    expect(snapshot.context.run?.current).toBe('two');
    expect(snapshot.context.problem?.code).toBe('not-all-judged');
  });

  it('ends with one point for each right item, and none for those left out', () => {
    const { snapshot, recorded } = play([
      start('test'),
      { type: 'item.requested', item: second, draft: draft(right[first] ?? '') },
      { type: 'item.requested', item: last, draft: draft('') },
      { type: 'session.finished', draft: draft(right[last] ?? '') },
    ]);
    expect(snapshot.value).toBe('result');
    expect(recorded.at(-1)).toMatchObject({ type: 'quiz.finished', points: 2, outOf: 3 });
    expect(
      snapshot.context.run && resultOf(plan, snapshot.context.run).items.map(({ outcome }) => outcome),
    ).toEqual(['right', 'unanswered', 'right']);
  });

  it('can be taken again from its result', () => {
    const events: SessionEvent[] = [
      start('test'),
      { type: 'session.finished', draft: draft('') },
      { type: 'session.left' },
      { ...start('practice'), run: 'again' } as SessionEvent,
    ];
    expect(step(events).context.run).toMatchObject({ run: 'again', mode: 'practice', answers: {} });
  });
});

const anyAnswer = fc.constantFrom<Answer>(
  '',
  'key',
  'other',
  'nonsense',
  {},
  { p: true },
  { p: true, q: false },
);
const anyDraft = fc.record({ answer: anyAnswer, durationMs: fc.nat() });
const anyEvent = fc.oneof(
  fc.record({
    type: fc.constant('session.started' as const),
    mode: fc.constantFrom('practice' as const, 'test' as const),
    run: fc.string(),
    seed: fc.nat(),
  }),
  fc.record({ type: fc.constant('answer.checked' as const), draft: anyDraft }),
  fc.record({
    type: fc.constant('item.requested' as const),
    item: fc.constantFrom('one', 'two', 'three', 'gone'),
    draft: anyDraft,
  }),
  fc.record({ type: fc.constant('session.finished' as const), draft: anyDraft }),
);
const anySession = fc
  .tuple(fc.constantFrom('practice' as const, 'test' as const), fc.array(anyEvent, { maxLength: 15 }))
  .map(([mode, events]): SessionEvent[] => [start(mode), ...events]);

describe('resuming', () => {
  it('comes back to the same item, order, answers and state after any session', () => {
    fc.assert(
      fc.property(anySession, (events) => {
        const { snapshot, recorded } = play(events);
        const resumed = play([], resumeRun(plan, recorded)).snapshot;
        expect(resumed.context.run).toEqual(snapshot.context.run);
        expect(resumed.value).toEqual(snapshot.value);
      }),
    );
  });

  it('never counts more than one point an item', () => {
    fc.assert(
      fc.property(anySession, (events) => {
        const { run } = play(events).snapshot.context;
        if (run === undefined) return;
        const { points, outOf } = resultOf(plan, run);
        expect(points >= 0 && points <= outOf && outOf === 3).toBe(true);
      }),
    );
  });

  it('drops an answer to a question that has been rewritten since', () => {
    const { recorded } = play([
      start('test'),
      { type: 'item.requested', item: second, draft: draft(right[first] ?? '') },
    ]);
    const rewritten = {
      ...plan,
      questions: plan.questions.map((question) => ({ ...question, content: 'fedcba9876543210' })),
    };
    expect(resumeRun(rewritten, recorded)).toMatchObject({ current: second, answers: {} });
  });

  it('does not show an old score beside questions that have been rewritten since', () => {
    const { recorded } = play([
      start('test'),
      { type: 'session.finished', draft: draft(right[first] ?? '') },
    ]);
    const rewritten = {
      ...plan,
      questions: plan.questions.map((question) => ({ ...question, content: 'fedcba9876543210' })),
    };
    expect(resumeRun(plan, recorded)?.status).toBe('finished');
    expect(resumeRun(rewritten, recorded)).toBeUndefined();
  });

  it('takes no notice of another quiz', () => {
    const { recorded } = play([start('test')]);
    expect(resumeRun({ ...plan, quiz: 'second' }, recorded)).toBeUndefined();
  });
});

describe('the machine', () => {
  const events: SessionEvent[] = [
    start('practice'),
    start('test'),
    ...order.map((item): SessionEvent => ({ type: 'item.requested', item, draft: draft('') })),
    { type: 'answer.checked', draft: draft('key') },
    { type: 'session.finished', draft: draft('') },
    { type: 'session.left' },
  ];
  const paths = getShortestPaths(quizSessionMachine, {
    input: { plan, run: undefined },
    events,
    serializeState: ({ value, context }) => JSON.stringify([value, context.run?.mode, context.run?.current]),
    limit: 500,
  });

  it('reaches every state', () => {
    const reached = new Set(paths.map(({ state }) => JSON.stringify(state.value)));
    expect(reached).toEqual(
      new Set(['"intro"', '{"active":"answering"}', '{"active":"explained"}', '"result"']),
    );
  });

  it('has a way on from every state', () => {
    for (const { state } of paths) {
      expect(events.some((event) => state.can(event))).toBe(true);
    }
  });
});
