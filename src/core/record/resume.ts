import type { LearnerEvent } from './events.ts';
import { inOrder } from './in-order.ts';
import type { CourseOutline, LessonOutline, TitledId } from './outline.ts';
import { lessonStanding, projectProgress } from './progress.ts';

/** Where to go on. `next`: the lesson last read is finished, and this one follows. */
export interface ReadingPlace {
  readonly kind: 'continue' | 'next';
  readonly course: CourseOutline;
  readonly lesson: LessonOutline;
  /** The first section not read after the last one read; none at the start of a lesson. */
  readonly section?: TitledId;
}

/**
 * Where the learner left off, in the newest lesson that these courses still have.
 * Undefined before the first lesson and when everything from there on is read.
 */
export function findReadingPlace(
  events: readonly LearnerEvent[],
  courses: readonly CourseOutline[],
): ReadingPlace | undefined {
  const ordered = inOrder(events);
  for (const { body } of ordered.toReversed()) {
    if (body.type !== 'lesson.opened' && body.type !== 'section.read') continue;
    const course = courses.find(({ id }) => id === body.course);
    const lesson = course && allLessons(course).find(({ id }) => id === body.lesson);
    if (course === undefined || lesson === undefined) continue;
    const section = findNextSection(ordered, course.id, lesson);
    if (section !== 'finished') {
      return { kind: 'continue', course, lesson, ...(section === undefined ? {} : { section }) };
    }
    return findNextLesson(ordered, course, lesson);
  }
  return undefined;
}

/** The section to go on with: undefined where the lesson starts with it, or has no sections. */
export function findNextSection(
  events: readonly LearnerEvent[],
  course: string,
  lesson: LessonOutline,
): TitledId | undefined | 'finished' {
  const progress = projectProgress(events).get(course);
  if (lessonStanding(progress, lesson) === 'done') return 'finished';
  const read = progress?.lessons.get(lesson.id)?.sectionsRead ?? new Set();
  const unread = lesson.sections.filter(({ id }) => !read.has(id));
  const last = lesson.sections.findIndex(({ id }) => id === findLastRead(events, course, lesson.id));
  const next = unread.find((section) => lesson.sections.indexOf(section) > last) ?? unread[0];
  return next === lesson.sections[0] ? undefined : next;
}

function findLastRead(events: readonly LearnerEvent[], course: string, lesson: string): string | undefined {
  const last = inOrder(events).findLast(
    ({ body }) => body.type === 'section.read' && body.course === course && body.lesson === lesson,
  );
  return last?.body.type === 'section.read' ? last.body.section : undefined;
}

function findNextLesson(
  events: readonly LearnerEvent[],
  course: CourseOutline,
  finished: LessonOutline,
): ReadingPlace | undefined {
  const progress = projectProgress(events).get(course.id);
  const lessons = allLessons(course);
  const lesson = lessons
    .slice(lessons.indexOf(finished) + 1)
    .find((candidate) => lessonStanding(progress, candidate) !== 'done');
  return lesson && { kind: 'next', course, lesson };
}

const allLessons = (course: CourseOutline): LessonOutline[] =>
  course.modules.flatMap(({ lessons }) => [...lessons]);
