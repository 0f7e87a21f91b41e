import type { LoadedCourse, LoadedLesson } from '#core/course/loaded.ts';
import type { CourseOutline, LessonOutline } from '#core/record/outline.ts';
import { allCourses } from './site.ts';

/** What the learner's record needs to know of a course. Only quizzes with a page of their own are in it. */
export function outlineOf({ course, lessons, quizzes, cases }: LoadedCourse): CourseOutline {
  return {
    id: course.id,
    title: course.title,
    modules: course.modules.map((module) => ({
      id: module.id,
      title: module.title,
      lessons: module.lessons.flatMap((id) => lessonOutlines(lessons.get(id))),
      quizzes: module.quizzes.flatMap((id) => titled(id, quizzes.get(id))),
      cases: module.cases.flatMap((id) => titled(id, cases.get(id))),
    })),
  };
}

export const allOutlines = (): CourseOutline[] => allCourses().map(outlineOf);

const lessonOutlines = (lesson: LoadedLesson | undefined): LessonOutline[] =>
  lesson === undefined ? [] : [lessonOutline(lesson)];

export function lessonOutline({ front, headings }: LoadedLesson): LessonOutline {
  return {
    id: front.id,
    title: front.title,
    sections: headings.filter(({ depth }) => depth <= 3).map(({ slug, text }) => ({ id: slug, title: text })),
  };
}

const titled = (id: string, page: { readonly title: string } | undefined): { id: string; title: string }[] =>
  page === undefined ? [] : [{ id, title: page.title }];
