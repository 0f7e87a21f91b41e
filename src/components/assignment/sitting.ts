import type { LearnerRecord } from '#client/record/record.ts';
import type { Assignment } from '#core/assignment/assignment.ts';
import type { QuizTask } from '#core/assignment/task.ts';
import { askedItems } from '#core/assignment/asked-items.ts';
import type { AssignableQuiz } from '#core/assignment/content.ts';
import { orderIds } from '#core/quiz/order.ts';
import { resumeRun, type QuizPlan } from '#core/quiz/run.ts';
import { mountItems } from '../quiz/mount-items.ts';
import type { ItemBank } from '../quiz/page-data.ts';
import { part } from '../quiz/question-form.ts';
import { SessionRunner } from '../quiz/session-runner.ts';
import type { DeskData } from './desk-data.ts';
import { t } from './words.ts';

export interface SittingSetup {
  readonly assignment: Assignment;
  readonly task: QuizTask;
  readonly quiz: AssignableQuiz;
  readonly bank: ItemBank;
  readonly record: LearnerRecord;
  readonly data: DeskData;
}

/**
 * A quiz as the assignment asks it, in `root`, which holds the parts of SittingParts.astro. It is the session of the
 * quiz pages; what is asked and when it is explained are not the learner's to choose.
 */
export function openSitting(root: HTMLElement, setup: SittingSetup): void {
  const { assignment, task, quiz, bank, record, data } = setup;
  const asked = askedItems(task, quiz.questions) ?? [];
  const plan: QuizPlan = {
    course: assignment.course,
    quiz: task.quiz,
    questions: quiz.questions,
    assignment: assignment.nonce,
  };
  const bodies = record.events().map(({ body }) => body);
  part(root, '[data-asked]').textContent = t('assignment.quizIntro', { count: asked.length });
  part(root, '[data-asked-mode]').textContent = t(
    assignment.mode === 'test' ? 'assignment.test' : 'assignment.practice',
  );
  const canBegin = (): boolean => begunOf(setup) < (assignment.attempts ?? Infinity);
  const runner = new SessionRunner(root, {
    data: { plan, words: data.words, sessionWords: data.sessionWords },
    record,
    run: resumeRun(plan, bodies),
    canBegin: canBegin(),
    begin: (_form, seed) => ({ mode: assignment.mode, items: orderIds(asked, seed) }),
    mount: (run) => {
      mountItems(root, bank.items, run);
    },
  });
  const unsubscribe = record.subscribe(() => {
    if (!root.isConnected) unsubscribe();
    else runner.offer(canBegin());
  });
}

function begunOf({ assignment, task, record }: SittingSetup): number {
  return record
    .events()
    .filter(
      ({ body }) =>
        body.type === 'quiz.started' &&
        body.course === assignment.course &&
        body.quiz === task.quiz &&
        body.assignment === assignment.nonce,
    ).length;
}
