import type { AssignableQuiz, AssignmentContent } from '#core/assignment/content.ts';
import { courseVersion } from '#core/course/course-version.ts';
import type { LoadedCourse } from '#core/course/loaded.ts';
import { questionOf } from '#core/quiz/answer.ts';
import type { Quiz } from '#core/quiz/schema.ts';
import { contentHash } from '#core/text/content-hash.ts';
import { lessonPlaces, type LessonPlace } from './case-page.ts';
import { lessonOutline } from './outlines.ts';

const versions = new WeakMap<LoadedCourse, string>();

/** The version of a course, worked out once. */
export function versionOf(course: LoadedCourse): string {
  const known = versions.get(course) ?? courseVersion(course);
  versions.set(course, known);
  return known;
}

/** What can be assigned of a course, with all that scores it. Items that are asked only inside lessons are left out. */
export function assignmentContent(course: LoadedCourse): AssignmentContent {
  return {
    course: course.course.id,
    title: course.course.title,
    version: versionOf(course),
    lessons: [...course.lessons.values()].map((lesson) => {
      const { id, title, sections } = lessonOutline(lesson);
      return { id, title, sections: sections.map((section) => section.id) };
    }),
    quizzes: [...course.quizzes.values()].filter(({ purpose }) => purpose === 'quiz').map(assignableQuiz),
    cases: [...course.cases.values()],
  };
}

function assignableQuiz({ id, title, items }: Quiz): AssignableQuiz {
  return {
    id,
    title,
    questions: items.map((item) => ({
      ...questionOf(item, contentHash(item)),
      stem: item.question,
      lesson: item.lesson,
      objective: item.objective,
    })),
  };
}

/** What the case player shows beside a case, for every case of a course. */
export function caseSurroundings({ course, cases, lessons }: LoadedCourse): {
  readonly course: string;
  readonly labs: LoadedCourse['course']['labs'];
  readonly lessonPlaces: Readonly<Record<string, Readonly<Record<string, LessonPlace>>>>;
  readonly contentLanguage: 'en' | 'ar';
} {
  return {
    course: course.id,
    labs: course.labs,
    lessonPlaces: Object.fromEntries(
      [...cases].map(([id, compiled]) => [id, lessonPlaces(compiled, lessons)]),
    ),
    contentLanguage: course.languages[0] ?? 'en',
  };
}
