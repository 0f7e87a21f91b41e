import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assignment } from '#core/assignment/assignment.ts';
import type { AssignmentTask } from '#core/assignment/task.ts';
import { askedItems } from '#core/assignment/asked-items.ts';
import type { AssignmentContent } from '#core/assignment/content.ts';
import { attemptOf, eventsOf } from '#core/assignment/events-of.ts';
import { scoreAssignment } from '#core/assignment/score-assignment.ts';
import { assignedCase } from '#core/assignment/score-case.ts';
import { tankCase } from '#core/case/tank-case.test-support.ts';
import { tankModel } from '#core/case/tank-model.test-support.ts';
import type { EventBody, LearnerEvent } from '#core/record/events.ts';
import { questionOf } from '#core/quiz/answer.ts';
import type { QuizItem } from '#core/quiz/schema.ts';
import { contentHash } from '#core/text/content-hash.ts';
import { playPath } from './play-path.ts';
import { replayActs } from './replay-acts.ts';

const nonce = '0123456789abcdef';
const why = { why: 'So.', claims: [], teach: 'l' };
const item = (id: string): QuizItem => ({
  id,
  type: 'single',
  objective: 'o',
  lesson: 'l',
  level: 'apply',
  kind: 'concept',
  question: 'Which?',
  options: [
    { id: 'right', text: 'Right', correct: true, ...why },
    { id: 'wrong', text: 'Wrong', correct: false, tempting: 'It looks so.', ...why },
  ],
});
const items = ['a', 'b', 'c', 'd'].map(item);
const compiled = tankCase({ vary: [{ parameter: 'start', percent: 2 }] });
const content: AssignmentContent = {
  course: 'course',
  title: { en: 'Course' },
  version: nonce,
  lessons: [{ id: 'l', title: 'L', sections: ['one', 'two'] }],
  quizzes: [
    {
      id: 'q',
      title: 'Q',
      questions: items.map((one) => ({
        ...questionOf(one, contentHash(one)),
        stem: one.question,
        lesson: one.lesson,
        objective: one.objective,
      })),
    },
  ],
  cases: [compiled],
};
const quizTask: AssignmentTask = { kind: 'quiz', quiz: 'q', sample: { items: ['a', 'b'] } };
const caseTask = {
  kind: 'case',
  case: 'tank-case',
  variant: { kind: 'drawn', seed: 9 },
  support: 'unaided',
  debrief: 'never',
} as const;
const assign = (tasks: readonly AssignmentTask[], more: Partial<Assignment> = {}): Assignment => ({
  schema: 'assignment/1',
  course: 'course',
  version: nonce,
  title: 'T',
  tasks: [...tasks],
  mode: 'test',
  passMark: 60,
  nonce,
  ...more,
});
const log = (...bodies: EventBody[]): LearnerEvent[] =>
  bodies.map((body, seq) => ({
    device: 'aaaaaaaa',
    seq,
    at: new Date(Date.UTC(2026, 0, 1, 0, seq)).toISOString(),
    body,
  }));

interface Sitting {
  readonly run?: string;
  readonly mode?: 'practice' | 'test';
  readonly asked?: string[];
  readonly nonce?: string | null;
  readonly isFinished?: boolean;
}
/** A sitting in which each pair is an answer; the log claims that all of them were right. */
function sitting(answers: readonly (readonly [string, string])[], how: Sitting = {}): EventBody[] {
  const { run = 'r', mode = 'test', asked = ['a', 'b'], isFinished = true } = how;
  const own = { course: 'course', quiz: 'q', run };
  const mark = how.nonce === null ? {} : { assignment: how.nonce ?? nonce };
  return [
    { type: 'quiz.started', ...own, seed: 1, mode, items: asked, ...mark },
    ...answers.map(([id, answer]): EventBody => ({
      type: 'item.answered',
      ...own,
      item: id,
      answer,
      correct: true,
      points: 1,
      content: content.quizzes[0]?.questions.find((question) => question.id === id)?.content ?? nonce,
      durationMs: 1,
      confidence: 3,
    })),
    ...(isFinished ? [{ type: 'quiz.finished' as const, ...own, points: 2, outOf: 2 }] : []),
  ];
}
const played = assignedCase(compiled, caseTask);
const steps = ['look', 'open-tap', 'pour', 'pour', 'wait*'];
function caseRun(changes: Partial<Extract<EventBody, { type: 'case.started' }>> = {}): EventBody[] {
  const own = { course: 'course', case: 'tank-case', run: 'k' };
  const { session } = playPath(played, tankModel, steps);
  const engine = tankModel.version;
  return [
    {
      type: 'case.started',
      ...own,
      content: played.hash,
      engine,
      support: 'unaided',
      variant: 9,
      assignment: nonce,
      ...changes,
    },
    ...session.log.map(({ minute, act }): EventBody => ({ type: 'case.acted', ...own, minute, act })),
    { type: 'case.ended', ...own, minute: 1, outcome: 'full', score: 100, stateHash: 'forged' },
  ];
}
const replay = replayActs(new Map([[tankModel.id, tankModel]]));
const score = (assignment: Assignment, events: readonly LearnerEvent[]) =>
  scoreAssignment(assignment, content, events, replay);
const caseScore = playPath(played, tankModel, steps).ending?.score ?? -1;

describe('the score of an assignment', () => {
  it('is worked out from the answers, whatever the log claims', () => {
    const events = log(
      ...sitting([
        ['a', 'right'],
        ['b', 'wrong'],
      ]),
    );
    expect(score(assign([quizTask]), events)).toMatchObject({
      percent: 50,
      isPassed: false,
      isComplete: true,
    });
  });

  it('is the replay of the acts, whatever the log claims', () => {
    const result = score(assign([caseTask]), log(...caseRun()));
    expect(caseScore).toBeLessThan(100);
    expect(caseScore).toBeGreaterThan(0);
    expect(result).toMatchObject({ percent: caseScore, isRecomputed: true });
    expect(result.tasks[0]?.best?.replay).toMatchObject({ isEnded: true });
  });

  it('gives every scored task the same weight, and nothing for what is not finished', () => {
    const both = assign([{ kind: 'lesson', lesson: 'l' }, quizTask, caseTask]);
    const events = log(
      ...sitting([
        ['a', 'right'],
        ['b', 'right'],
      ]),
    );
    expect(score(both, events)).toMatchObject({ percent: 50, isComplete: false });
    const unfinished = log(
      ...sitting(
        [
          ['a', 'right'],
          ['b', 'right'],
        ],
        { isFinished: false },
      ),
    );
    expect(score(both, unfinished)).toMatchObject({ percent: 0 });
    expect(score(both, unfinished).tasks.map(({ status }) => status)).toEqual(['new', 'started', 'new']);
  });

  it('counts the best attempt among those allowed', () => {
    const events = log(
      ...sitting([['a', 'right']], { run: 'r1' }),
      ...sitting(
        [
          ['a', 'right'],
          ['b', 'right'],
        ],
        { run: 'r2' },
      ),
    );
    expect(score(assign([quizTask]), events)).toMatchObject({ percent: 100 });
    const once = score(assign([quizTask], { attempts: 1 }), events);
    expect(once).toMatchObject({ percent: 50, tasks: [{ problems: ['too-many'] }] });
  });

  it('counts the first answer in practice and the last in a test', () => {
    const answers = [
      ['a', 'wrong'],
      ['a', 'right'],
      ['b', 'right'],
    ] as const;
    const practice = assign([quizTask], { mode: 'practice' });
    expect(score(practice, log(...sitting(answers, { mode: 'practice' })))).toMatchObject({ percent: 50 });
    expect(score(assign([quizTask]), log(...sitting(answers)))).toMatchObject({ percent: 100 });
  });

  it('takes no run of another assignment, of none, or not as assigned', () => {
    const right = [
      ['a', 'right'],
      ['b', 'right'],
    ] as const;
    for (const how of [{ nonce: 'f'.repeat(16) }, { nonce: null }] satisfies Sitting[])
      expect(score(assign([quizTask]), log(...sitting(right, how))).tasks[0]?.status).toBe('new');
    for (const how of [{ mode: 'practice' }, { asked: ['a'] }, { asked: ['a', 'c'] }] satisfies Sitting[])
      expect(score(assign([quizTask]), log(...sitting(right, how)))).toMatchObject({
        percent: 0,
        tasks: [{ problems: ['not-as-assigned'] }],
      });
    for (const change of [{ support: 'worked' as const }, { variant: 8 }])
      expect(score(assign([caseTask]), log(...caseRun(change)))).toMatchObject({
        tasks: [{ problems: ['not-as-assigned'] }],
      });
  });

  it('says so where the course or the patient was another', () => {
    const other = { content: 'f'.repeat(16) };
    const answered = sitting([['a', 'right']]).map((body) =>
      body.type === 'item.answered' ? { ...body, ...other } : body,
    );
    const wanted = { percent: 0, isRecomputed: false, tasks: [{ problems: ['other-version'] }] };
    expect(score(assign([quizTask]), log(...answered))).toMatchObject(wanted);
    expect(score(assign([caseTask]), log(...caseRun(other)))).toMatchObject(wanted);
    expect(score(assign([caseTask]), log(...caseRun({ engine: 999 })))).toMatchObject(wanted);
    const missing = score(assign([{ kind: 'quiz', quiz: 'gone' }]), []);
    expect(missing).toMatchObject({ isRecomputed: false, tasks: [{ problems: ['missing'] }] });
  });

  it('refuses acts that the case does not allow', () => {
    const edited = caseRun().map((body) =>
      body.type === 'case.acted' ? { ...body, minute: body.minute + 1 } : body,
    );
    expect(score(assign([caseTask]), log(...edited))).toMatchObject({
      percent: 0,
      isRecomputed: false,
      tasks: [{ problems: ['impossible'] }],
    });
  });

  it('marks late what was finished after the due date, and takes nothing away', () => {
    const events = log(
      ...sitting([
        ['a', 'right'],
        ['b', 'right'],
      ]),
    );
    const due = (at: string) => score(assign([quizTask], { due: at }), events);
    expect(due('2025-12-31T00:00:00.000Z')).toMatchObject({ isLate: true, percent: 100 });
    expect(due('2026-01-02T00:00:00.000Z')).toMatchObject({ isLate: false, percent: 100 });
  });

  it('calls a lesson done when all its sections are read, and gives no points for it', () => {
    const read = (section: string): EventBody => ({
      type: 'section.read',
      course: 'course',
      lesson: 'l',
      section,
    });
    const lesson = assign([{ kind: 'lesson', lesson: 'l' }]);
    expect(score(lesson, log(read('one')))).toMatchObject({ percent: null, isPassed: false });
    expect(score(lesson, log(read('one'), read('two')))).toMatchObject({ percent: null, isPassed: true });
  });

  it('does not change with how sure somebody was, nor with the order in which the log arrives', () => {
    const events = log(
      ...sitting([
        ['a', 'right'],
        ['b', 'wrong'],
      ]),
      ...caseRun(),
    );
    const wanted = score(assign([quizTask, caseTask]), events);
    const sure = events.map((event) =>
      event.body.type === 'item.answered'
        ? { ...event, body: { ...event.body, confidence: 1 as const } }
        : event,
    );
    expect(score(assign([quizTask, caseTask]), sure).percent).toBe(wanted.percent);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(score(assign([quizTask, caseTask]), shuffled)).toEqual(wanted);
      }),
      { numRuns: 20 },
    );
  });

  it('is the same from the whole record as from the part that is handed in', () => {
    const stray = sitting([['a', 'wrong']], { run: 'x', nonce: null });
    const whole = log(
      ...stray,
      ...sitting([
        ['a', 'right'],
        ['b', 'wrong'],
      ]),
      ...caseRun(),
    );
    const assignment = assign([quizTask, caseTask]);
    const part = eventsOf(assignment, whole);
    expect(part).toHaveLength(whole.length - stray.length);
    expect(score(assignment, part)).toEqual(score(assignment, whole));
  });
});

describe('what an assignment asks and takes', () => {
  it('draws the same questions for everyone, as many as asked for', () => {
    fc.assert(
      fc.property(fc.nat(0xffff_ffff), fc.integer({ min: 1, max: 6 }), (seed, count) => {
        const asked = askedItems({ kind: 'quiz', quiz: 'q', sample: { count, seed } }, items);
        expect(asked).toHaveLength(Math.min(count, items.length));
        expect(new Set(asked).size).toBe(asked?.length);
        expect(askedItems({ kind: 'quiz', quiz: 'q', sample: { count, seed } }, items)).toEqual(asked);
      }),
    );
    expect(askedItems({ kind: 'quiz', quiz: 'q', sample: { items: ['a', 'gone'] } }, items)).toBeNull();
  });

  it('names one work alike in every later export', () => {
    const assignment = assign([quizTask]);
    const first = log(...sitting([['a', 'right']], { run: 'r1' }));
    const later = log(
      ...sitting([['a', 'right']], { run: 'r1' }),
      ...sitting([['b', 'right']], { run: 'r2' }),
    );
    expect(attemptOf(assignment, eventsOf(assignment, first))).toBe(
      attemptOf(assignment, eventsOf(assignment, later)),
    );
    const others = log(...sitting([['a', 'right']], { run: 's1' }));
    expect(attemptOf(assignment, others)).not.toBe(attemptOf(assignment, first));
  });
});
