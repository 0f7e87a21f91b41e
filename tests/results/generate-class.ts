import { askedItems } from '#core/assignment/asked-items.ts';
import type { Assignment } from '#core/assignment/assignment.ts';
import type { AssignmentTask } from '#core/assignment/task.ts';
import type { AssignmentContent } from '#core/assignment/content.ts';
import { makeResult } from '#core/assignment/make-result.ts';
import type { ResultFile } from '#core/assignment/result-file.ts';
import { hashText } from '#core/quiz/order.ts';
import type { EventBody, LearnerEvent } from '#core/record/events.ts';
import { chanceOf, type Chance } from './chance.ts';
import { playCase } from './play-case.ts';
import { playQuiz } from './play-quiz.ts';

/** One learner's file, and what its table line has to say: known from the playing, not from any scoring. */
export interface GeneratedResult {
  readonly result: ResultFile;
  readonly percent: number;
  /** Percent of each task, in order. */
  readonly tasks: readonly number[];
  /** Decisions of the case, in order. */
  readonly decisions: readonly string[];
}

export function assignmentOf(content: AssignmentContent, changes: Partial<Assignment> = {}): Assignment {
  const [first] = content.cases;
  const tasks: AssignmentTask[] = content.quizzes.slice(0, 2).map(({ id }) => ({ kind: 'quiz', quiz: id }));
  if (first !== undefined)
    tasks.push({
      kind: 'case',
      case: first.id,
      variant: { kind: 'as-written' },
      support: 'unaided',
      debrief: 'at-once',
    });
  return {
    schema: 'assignment/1',
    course: content.course,
    version: content.version,
    title: 'Week three',
    tasks,
    mode: 'test',
    passMark: 60,
    nonce: '00112233445566aa',
    ...changes,
  };
}

const firstDay = Date.parse('2026-11-02T08:00:00.000Z');
const day = 86_400_000;

/** A class that plays the assignment through the real engine. The same seed gives the same files on every machine. */
export function generateClass(
  content: AssignmentContent,
  assignment: Assignment,
  learners: number,
  seed = 'class',
): readonly GeneratedResult[] {
  return Array.from({ length: learners }, (_, index) =>
    generateResult(content, assignment, `Learner ${String(index + 1).padStart(3, '0')}`, `${seed}/${index}`),
  );
}

export function generateResult(
  content: AssignmentContent,
  assignment: Assignment,
  learner: string,
  seed: string,
): GeneratedResult {
  const chance = chanceOf(seed);
  const ability = 0.25 + 0.7 * chance.next();
  const decisions: string[] = [];
  const bodies: EventBody[] = [];
  const tasks = assignment.tasks.map((task): number => {
    if (task.kind === 'quiz') {
      const { questions } = content.quizzes.find(({ id }) => id === task.quiz)!;
      const plan = { course: content.course, quiz: task.quiz, questions, assignment: assignment.nonce };
      const items = task.sample === undefined ? undefined : askedItems(task, questions)!;
      const quiz = playQuiz(plan, assignment.mode, items, ability, chance);
      bodies.push(...quiz.bodies);
      return quiz.right / quiz.scored;
    }
    if (task.kind !== 'case' && task.kind !== 'own-case')
      throw new Error('the generator plays quizzes and cases');
    const name = task.kind === 'case' ? task.case : task.id;
    const compiled = content.cases.find(({ id }) => id === name)!;
    const run = playCase(compiled, content.course, assignment.nonce, ability, chance);
    bodies.push(...run.bodies);
    decisions.push(...run.decisions);
    return run.score / 100;
  });
  const percent = Math.round((100 * tasks.reduce((sum, share) => sum + share, 0)) / tasks.length);
  const events = timed(bodies, chance);
  return {
    result: resultOf(content, assignment, learner, events, percent),
    percent,
    tasks: tasks.map((share) => Math.round(100 * share)),
    decisions,
  };
}

function timed(bodies: readonly EventBody[], chance: Chance): LearnerEvent[] {
  const device = chance.hex(16);
  let time = firstDay + chance.below(7 * day);
  return bodies.map((body, seq) => {
    time += 5000 + chance.below(60_000);
    return { device, seq, at: new Date(time).toISOString(), body };
  });
}

/** What a learner's page would write: the score in it is `percent`, as played. */
function resultOf(
  content: AssignmentContent,
  assignment: Assignment,
  learner: string,
  events: readonly LearnerEvent[],
  percent: number,
): ResultFile {
  const score = {
    tasks: [],
    percent,
    isComplete: true,
    isPassed: percent >= assignment.passMark,
    isLate: false,
    isRecomputed: true,
  };
  const exportedAt = new Date(Date.parse(events.at(-1)?.at ?? '') + 1000).toISOString();
  return makeResult({
    assignment,
    content,
    own: new Map(),
    events,
    score,
    learner,
    app: '0.1.0',
    exportedAt,
  });
}

/** A name for the file that says nothing about what is in it. */
export const fileName = (learner: string): string => `${hashText(1, learner).toString(16)}.result.json`;
