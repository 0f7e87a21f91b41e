import type { APIRoute, GetStaticPaths } from 'astro';
import { allCourses, courseById } from '#data/site.ts';
import { buildSearchIndex } from '#pipeline/search-index.ts';

export const getStaticPaths = (() =>
  allCourses().map(({ course }) => ({ params: { course: course.id } }))) satisfies GetStaticPaths;

/** One file a course, the same in every language of the interface. */
export const GET: APIRoute = ({ params }) =>
  Response.json(buildSearchIndex(courseById(params['course'] ?? '')));
