import type { Lab } from '#core/course/schema.ts';
import { inLocale, type Locale } from '#core/text/local-text.ts';
import { allCourses } from './site.ts';
import { workbenchSourcePath } from './workbench-source.ts';

interface NamedFile {
  /** Of the file, without `.yaml`. */
  readonly name: string;
  readonly title: string;
}

/** What the workbench knows of a course before it has loaded its texts. */
interface BenchCourse {
  readonly id: string;
  readonly title: string;
  readonly language: Locale;
  readonly labs: readonly Lab[];
  /** Path of its texts, for `assetHref`. */
  readonly source: string;
  readonly cases: readonly NamedFile[];
  /** Quizzes with a page of their own. */
  readonly quizzes: readonly NamedFile[];
}

export function benchCourses(locale: Locale): readonly BenchCourse[] {
  return allCourses().map(({ course, cases, quizzes }) => ({
    id: course.id,
    title: inLocale(course.title, locale).text,
    language: course.languages[0] ?? 'en',
    labs: course.labs,
    source: workbenchSourcePath(course.id),
    cases: [...cases.values()].map(({ id, title }) => ({ name: id, title })),
    quizzes: [...quizzes.values()]
      .filter(({ purpose }) => purpose === 'quiz')
      .map(({ id, title }) => ({ name: id, title })),
  }));
}
