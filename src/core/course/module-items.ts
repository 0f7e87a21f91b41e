import type { LoadedCourse } from './loaded.ts';
import type { PageKind } from './address.ts';
import type { CourseModule } from './schema.ts';

/** One line of a module's list: a page that a learner can open. */
export interface ModuleItem {
  readonly kind: PageKind;
  readonly id: string;
  readonly title: string;
  /** Reading or playing time; quizzes have a number of questions instead. */
  readonly minutes: number | null;
  readonly questions: number | null;
  /** Id of the stage it is about. */
  readonly stage: string | null;
}

/** Lessons first, then quizzes, then cases, each in the order of course.yaml. */
export function listModuleItems(course: LoadedCourse, module: CourseModule): ModuleItem[] {
  const lessons = module.lessons.flatMap((id) => course.lessons.get(id) ?? []);
  const quizzes = module.quizzes.flatMap((id) => course.quizzes.get(id) ?? []);
  const cases = module.cases.flatMap((id) => course.cases.get(id) ?? []);
  const none = { minutes: null, questions: null, stage: null };
  return [
    ...lessons.map(({ front: { id, title, minutes, stage } }) => {
      return { ...none, kind: 'lesson' as const, id, title, minutes, stage: stage ?? null };
    }),
    ...quizzes.map(({ id, title, items }) => {
      return { ...none, kind: 'quiz' as const, id, title, questions: items.length };
    }),
    ...cases.map(({ id, title, minutes }) => ({ ...none, kind: 'case' as const, id, title, minutes })),
  ];
}
