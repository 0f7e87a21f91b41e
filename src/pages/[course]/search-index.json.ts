import type { APIRoute, GetStaticPaths } from 'astro';
import { allCourses } from '#data/site.ts';
import { searchIndexOf } from '#data/search-index.ts';

export const getStaticPaths = (() =>
  allCourses().map(({ course }) => ({ params: { course: course.id } }))) satisfies GetStaticPaths;

/** The header of a course's index, the same in every language of the interface. */
export const GET: APIRoute = ({ params }) => Response.json(searchIndexOf(params['course'] ?? '').header);
