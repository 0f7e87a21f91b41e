import type { APIRoute, GetStaticPaths } from 'astro';
import { courseWords, courseWordsHash } from '#data/course-words.ts';
import { allCourses, courseById } from '#data/site.ts';

export const getStaticPaths = (() =>
  allCourses().map((course) => ({
    params: { course: course.course.id, hash: courseWordsHash(course) },
  }))) satisfies GetStaticPaths;

/** Words for class reports, in the language of the course. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(courseWords(courseById(params['course'] ?? ''))), {
    headers: { 'content-type': 'application/json' },
  });
