import { askedItems } from '#core/assignment/asked-items.ts';
import type { Assignment } from '#core/assignment/assignment.ts';
import type { AssignmentTask } from '#core/assignment/task.ts';
import type { AssignableQuestion, AssignmentContent } from '#core/assignment/content.ts';
import type { CompiledCase } from '#core/case/compiled.ts';
import { pagePath } from '#core/course/address.ts';
import { t, type AssignmentKey } from './words.ts';

/** An assignment beside the course as this site has it; null where it has no such course. */
export interface OpenAssignment {
  readonly assignment: Assignment;
  readonly content: AssignmentContent | null;
  /** Instructor's own cases, compiled, by id. */
  readonly own: ReadonlyMap<string, CompiledCase>;
}

/** The title of what is asked; its id where this course does not have it. */
export function titleOf(task: AssignmentTask, { content, own }: OpenAssignment): string {
  switch (task.kind) {
    case 'lesson':
      return content?.lessons.find(({ id }) => id === task.lesson)?.title ?? task.lesson;
    case 'quiz':
      return content?.quizzes.find(({ id }) => id === task.quiz)?.title ?? task.quiz;
    case 'case':
      return content?.cases.find(({ id }) => id === task.case)?.title ?? task.case;
    case 'own-case':
      return own.get(task.id)?.title ?? task.id;
  }
}

const kinds: Readonly<Record<AssignmentTask['kind'], AssignmentKey>> = {
  lesson: 'assignment.lesson',
  quiz: 'assignment.quiz',
  case: 'assignment.case',
  'own-case': 'assignment.case',
};

/** What kind of task it is, and how it is to be done. */
export function factsOf(task: AssignmentTask, open: OpenAssignment): readonly string[] {
  const facts = [t(kinds[task.kind])];
  if (task.kind === 'quiz') {
    const asked = askedOf(task, open.content);
    if (asked !== null) facts.push(t('assignment.questions', { count: asked.length }));
  }
  if ('support' in task) facts.push(t(`assignment.${task.support}`));
  if (task.kind === 'case' && task.variant.kind === 'drawn') facts.push(t('assignment.drawn'));
  if (task.kind === 'own-case') facts.push(t('assignment.own'));
  return facts;
}

/** What a quiz task asks, in authored order; null where this course does not have it. */
export function askedOf(
  task: Extract<AssignmentTask, { kind: 'quiz' }>,
  content: AssignmentContent | null,
): readonly AssignableQuestion[] | null {
  const quiz = content?.quizzes.find(({ id }) => id === task.quiz);
  const asked = quiz && askedItems(task, quiz.questions);
  if (quiz === undefined || asked == null) return null;
  return asked.flatMap((id) => quiz.questions.find((question) => question.id === id) ?? []);
}

export const lessonPath = (course: string, lesson: string): string => pagePath(course, 'lesson', lesson);
