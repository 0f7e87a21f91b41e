import type { APIRoute, GetStaticPaths } from 'astro';
import { workbenchSources } from '#data/workbench-source.ts';

export const getStaticPaths = (() =>
  workbenchSources().map(({ course, hash }) => ({ params: { course, hash } }))) satisfies GetStaticPaths;

/** The texts of a course, against which the workbench checks a case or quiz of an instructor's own. */
export const GET: APIRoute = ({ params }) => {
  const source = workbenchSources().find(({ course }) => course === params['course']);
  return new Response(source?.json ?? '{}', { headers: { 'content-type': 'application/json' } });
};
