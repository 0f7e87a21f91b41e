import { getEntry, render } from 'astro:content';
import type { LoadedCourse, LoadedLesson } from '#core/course/loaded.ts';

type LessonBody = Awaited<ReturnType<typeof render>>['Content'];

/** The compiled text of a lesson, to be rendered with the components that its author may name. */
export async function lessonBody(course: LoadedCourse, lesson: LoadedLesson): Promise<LessonBody> {
  const id = `${course.course.id}/${lesson.front.id}`;
  const entry = await getEntry('lessons', id);
  if (entry === undefined) throw new Error(`The collection of lessons has no \`${id}\`.`);
  return (await render(entry)).Content;
}
