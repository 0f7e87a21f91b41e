import type { APIRoute, GetStaticPaths } from 'astro';
import { courseFacts, factsHash } from '#components/record/course-facts.ts';
import { allCourses, courseById } from '#data/site.ts';

export const getStaticPaths = (() =>
  allCourses().map((course) => ({
    params: { course: course.course.id, hash: factsHash(courseFacts(course)) },
  }))) satisfies GetStaticPaths;

/** For My learning: what items and cases are today, and where each is taught. The same in every language. */
export const GET: APIRoute = ({ params }) => Response.json(courseFacts(courseById(params['course'] ?? '')));
