import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor, initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { Answer, Question } from '#core/quiz/question.ts';
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
function play(events: readonly SessionEvent[], run?: QuizRun, played: QuizPlan = plan) {
  const actor = createActor(quizSessionMachine, { input: { plan: played, run } });
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

describe('how sure the learner was', () => {
  const sure = { answer: right[first] ?? '', durationMs: 1, confidence: 3 } as const;

  it('is recorded with the answer, and never counts', () => {
    const { recorded, snapshot } = play([
      start('practice'),
      { type: 'answer.checked', draft: sure },
      { type: 'session.finished', draft: draft('') },
    ]);
    expect(recorded.find(({ type }) => type === 'item.answered')).toMatchObject({ confidence: 3, points: 1 });
    expect(recorded.at(-1)).toMatchObject({ points: 1, outOf: 3 });
    expect(snapshot.context.run?.answers[first]?.confidence).toBe(3);
  });

  it('is left out where nothing was said', () => {
    const { recorded } = play([start('practice'), { type: 'answer.checked', draft: draft('key') }]);
    expect(recorded.some((event) => 'confidence' in event)).toBe(false);
  });

  it('can be changed in a test without changing the answer', () => {
    const { snapshot, recorded } = play([
      start('test'),
      { type: 'item.requested', item: second, draft: sure },
      { type: 'item.requested', item: first, draft: draft('') },
      { type: 'item.requested', item: second, draft: { ...sure, confidence: 1 } },
    ]);
    expect(snapshot.context.run?.answers[first]?.confidence).toBe(1);
    expect(resumeRun(plan, recorded)).toEqual(snapshot.context.run);
  });
});

describe('a session over the whole course', () => {
  const review: QuizPlan = { ...plan, quiz: '@review' };
  const begin: SessionEvent = {
    type: 'session.started',
    mode: 'practice',
    run: 'r',
    seed: 5,
    items: ['three', 'one', 'gone'],
  };

  it('asks what was chosen, in that order, and counts only that', () => {
    const { snapshot, recorded } = play(
      [begin, { type: 'session.finished', draft: draft('') }],
      undefined,
      review,
    );
    expect(snapshot.context.run?.order).toEqual(['three', 'one']);
    expect(recorded.at(-1)).toMatchObject({ type: 'quiz.finished', quiz: '@review', outOf: 2 });
  });

  it('comes back to the same items, order and place', () => {
    const { snapshot, recorded } = play(
      [
        begin,
        { type: 'answer.checked', draft: draft('key') },
        { type: 'item.requested', item: 'one', draft: draft('') },
      ],
      undefined,
      review,
    );
    expect(resumeRun(review, recorded)).toEqual(snapshot.context.run);
    expect(resumeRun({ ...plan, quiz: '@mixed' }, recorded)).toBeUndefined();
  });

  it('does not begin with nothing to ask', () => {
    const { snapshot, recorded } = play([{ ...begin, items: [] }], undefined, review);
    expect(snapshot.value).toBe('intro');
    expect(recorded).toEqual([]);
  });

  it('says that there is nothing to ask until there is', () => {
    const actor = createActor(quizSessionMachine, {
      input: { plan: review, run: undefined, canBegin: false },
    }).start();
    expect(actor.getSnapshot().value).toBe('nothing');
    actor.send({ type: 'offer.changed', canBegin: true });
    expect(actor.getSnapshot().value).toBe('intro');
  });

  it('is not taken up again when all its items have left the course', () => {
    const { recorded } = play([begin], undefined, review);
    const emptied = { ...review, questions: [single('other')] };
    expect(play([], resumeRun(emptied, recorded), emptied).snapshot.value).toBe('intro');
  });
});

const sittings: readonly [string, QuizPlan, readonly SessionEvent[]][] = [
  ['a quiz in practice', plan, [start('practice')]],
  ['a quiz as a test', plan, [start('test')]],
  ['a mixed practice', { ...plan, quiz: '@mixed' }, [{ ...start('practice'), items: order } as SessionEvent]],
  ['a mixed test', { ...plan, quiz: '@mixed' }, [{ ...start('test'), items: order } as SessionEvent]],
  ['a review', { ...plan, quiz: '@review' }, [{ ...start('practice'), items: order } as SessionEvent]],
];

describe.each(sittings)('the machine of %s', (_, played, starts) => {
  const isTest = starts.some((event) => event.type === 'session.started' && event.mode === 'test');
  const events = [
    ...starts,
    ...order.map((item) => ({ type: 'item.requested' as const, item, draft: draft('') })),
    { type: 'answer.checked' as const, draft: draft('key') },
    { type: 'session.finished' as const, draft: draft('') },
    { type: 'session.left' as const },
    { type: 'offer.changed' as const, canBegin: true },
    { type: 'offer.changed' as const, canBegin: false },
  ];
  const paths = getShortestPaths(quizSessionMachine, {
    input: { plan: played, run: undefined },
    events,
    serializeState: ({ value, context }) =>
      JSON.stringify([value, context.run?.mode, context.run?.current, context.canBegin]),
    limit: 800,
  });

  it('reaches every state it has', () => {
    const reached = new Set(paths.map(({ state }) => JSON.stringify(state.value)));
    const explained = isTest ? [] : ['{"active":"explained"}'];
    expect(reached).toEqual(
      new Set(['"intro"', '"nothing"', '{"active":"answering"}', ...explained, '"result"']),
    );
  });

  it('has a way from every state to a result', () => {
    // Backwards from the results, over every transition that the paths cover.
    const leadsOn = new Map<string, Set<string>>();
    const keyOf = (state: (typeof paths)[number]['state']): string => JSON.stringify(state.value);
    for (const { state } of paths) {
      const next = leadsOn.get(keyOf(state)) ?? new Set<string>();
      for (const event of events) next.add(keyOf(transition(quizSessionMachine, state, event)[0]));
      leadsOn.set(keyOf(state), next);
    }
    const reaching = new Set(['"result"']);
    for (let grown = -1; grown !== reaching.size;) {
      grown = reaching.size;
      for (const [key, next] of leadsOn) if ([...next].some((one) => reaching.has(one))) reaching.add(key);
    }
    expect(reaching).toEqual(new Set(leadsOn.keys()));
  });
});
