import type { APIRoute, GetStaticPaths } from 'astro';
import { assignmentContent, versionOf } from '#data/assignment-page.ts';
import { allCourses, courseById } from '#data/site.ts';

export const getStaticPaths = (() =>
  allCourses().map((course) => ({
    params: { course: course.course.id, version: versionOf(course) },
  }))) satisfies GetStaticPaths;

/** What a course has for assignments. The same in every language, and named by its version, so it may be cached for good. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(assignmentContent(courseById(params['course'] ?? ''))), {
    headers: { 'content-type': 'application/json' },
  });
