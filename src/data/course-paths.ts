import { locales } from '#core/text/local-text.ts';
import { allCourses } from './site.ts';

interface CoursePath {
  readonly params: { readonly locale: string | undefined; readonly course: string };
}

/** `getStaticPaths` of a page that every course has once in every language. English has no prefix. */
export function coursePaths(): CoursePath[] {
  return locales.flatMap((locale) =>
    allCourses().map(({ course }) => ({
      params: { locale: locale === 'en' ? undefined : locale, course: course.id },
    })),
  );
}
