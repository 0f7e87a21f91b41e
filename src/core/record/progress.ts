import { workedRuns } from './case-run.ts';
import type { EventBody, LearnerEvent } from './events.ts';
import { inOrder } from './in-order.ts';
import type { LessonOutline, ModuleOutline } from './outline.ts';

/** What one learner did in one course. Keys are authored ids; a key that content no longer has is kept. */
export interface CourseProgress {
  readonly lessons: ReadonlyMap<string, LessonProgress>;
  readonly quizzes: ReadonlyMap<string, QuizProgress>;
  readonly cases: ReadonlyMap<string, CaseProgress>;
}

export interface LessonProgress {
  readonly sectionsRead: ReadonlySet<string>;
}

export interface QuizProgress {
  readonly best?: { readonly points: number; readonly outOf: number };
}

export interface CaseProgress {
  /** The ended run with the highest score; never a worked one. */
  readonly best?: { readonly outcome: string; readonly score: number };
}

export type Standing = 'new' | 'started' | 'done';

/** How much of a module's work is done: lessons read, quizzes finished, cases ended. */
export interface ModuleCount {
  readonly done: number;
  readonly of: number;
}

interface Building {
  lessons: Map<string, { sectionsRead: Set<string> }>;
  quizzes: Map<string, QuizProgress>;
  cases: Map<string, CaseProgress>;
}

const emptyProgress = (): Building => ({ lessons: new Map(), quizzes: new Map(), cases: new Map() });

/** Progress by course id. The same events in any order give the same progress. */
export function projectProgress(events: readonly LearnerEvent[]): ReadonlyMap<string, CourseProgress> {
  const courses = new Map<string, Building>();
  const worked = workedRuns(events);
  for (const { body } of inOrder(events)) {
    if (!('course' in body) || (body.type === 'case.ended' && worked.has(body.run))) continue;
    const progress = courses.get(body.course) ?? emptyProgress();
    courses.set(body.course, progress);
    apply(progress, body);
  }
  return courses;
}

function apply(progress: Building, body: EventBody): void {
  switch (body.type) {
    case 'lesson.opened':
      openLesson(progress, body.lesson);
      break;
    case 'section.read':
      openLesson(progress, body.lesson).sectionsRead.add(body.section);
      break;
    case 'quiz.started':
      progress.quizzes.set(body.quiz, progress.quizzes.get(body.quiz) ?? {});
      break;
    case 'quiz.finished': {
      const best = progress.quizzes.get(body.quiz)?.best;
      if (best === undefined || share(body) > share(best)) {
        progress.quizzes.set(body.quiz, { best: { points: body.points, outOf: body.outOf } });
      }
      break;
    }
    case 'case.started':
      progress.cases.set(body.case, progress.cases.get(body.case) ?? {});
      break;
    case 'case.ended': {
      const best = progress.cases.get(body.case)?.best;
      if (best === undefined || body.score > best.score) {
        progress.cases.set(body.case, { best: { outcome: body.outcome, score: body.score } });
      }
      break;
    }
    default:
  }
}

function openLesson(progress: Building, lesson: string): { sectionsRead: Set<string> } {
  const known = progress.lessons.get(lesson) ?? { sectionsRead: new Set() };
  progress.lessons.set(lesson, known);
  return known;
}

const share = ({ points, outOf }: { points: number; outOf: number }): number =>
  outOf > 0 ? points / outOf : 0;

/** A lesson is done when every section it has today is read; a lesson without sections, when opened. */
export function lessonStanding(progress: CourseProgress | undefined, lesson: LessonOutline): Standing {
  const own = progress?.lessons.get(lesson.id);
  if (own === undefined) return 'new';
  return lesson.sections.every(({ id }) => own.sectionsRead.has(id)) ? 'done' : 'started';
}

export function quizStanding(progress: CourseProgress | undefined, quiz: string): Standing {
  const own = progress?.quizzes.get(quiz);
  return own === undefined ? 'new' : own.best === undefined ? 'started' : 'done';
}

export function caseStanding(progress: CourseProgress | undefined, id: string): Standing {
  const own = progress?.cases.get(id);
  return own === undefined ? 'new' : own.best === undefined ? 'started' : 'done';
}

/** Lessons of the module that are read, of all its lessons. */
export function countLessons(progress: CourseProgress | undefined, module: ModuleOutline): ModuleCount {
  const done = module.lessons.filter((lesson) => lessonStanding(progress, lesson) === 'done').length;
  return { done, of: module.lessons.length };
}
