import type { LoadedCourse, LoadedLesson } from '#core/course/loaded.ts';
import type { Locale } from '#core/text/local-text.ts';

/** What components in a lesson's text know about the page around them: MDX passes only attributes. */
export interface LessonContext {
  readonly course: LoadedCourse;
  readonly lesson: LoadedLesson;
  readonly locale: Locale;
}

export function lessonContext(locals: App.Locals): LessonContext {
  if (locals.lesson === undefined) throw new Error('A lesson component stands outside a lesson page.');
  return locals.lesson;
}

/** The number of a claim in this lesson's evidence list: its place in order of first use. */
export function claimNumber({ lesson }: LessonContext, claimId: string): number {
  return lesson.claimIds.indexOf(claimId) + 1;
}

/** The number of a figure on its page. */
export function figureNumber({ lesson }: LessonContext, fileName: string): number {
  const names = [...lesson.body.matchAll(/<Figure\s[^>]*?src="([^"]+)"/g)].map(([, name]) => name);
  return names.indexOf(fileName) + 1;
}

export const evidenceAnchor = (claimId: string): string => `evidence-${claimId}`;
