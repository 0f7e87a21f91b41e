import type { APIRoute, GetStaticPaths } from 'astro';
import { itemBank } from '#components/quiz/item-bank.ts';
import { locales } from '#core/text/local-text.ts';
import { allCourses, courseById } from '#data/site.ts';
import { localeOf, localeParam } from '#i18n/locale.ts';

export const getStaticPaths = (() =>
  Promise.all(
    locales.flatMap((locale) =>
      allCourses().map(async (course) => ({
        params: {
          locale: localeParam(locale),
          course: course.course.id,
          hash: (await itemBank(course, locale)).hash,
        },
      })),
    ),
  )) satisfies GetStaticPaths;

/** The questions that mixed practice and review draw from, in the language of the interface around them. */
export const GET: APIRoute = async ({ params }) => {
  const { json } = await itemBank(courseById(params['course'] ?? ''), localeOf(params['locale']));
  return new Response(json, { headers: { 'content-type': 'application/json' } });
};
