import type { APIRoute, GetStaticPaths } from 'astro';
import { allCourses } from '#data/site.ts';
import { searchIndexOf } from '#data/search-index.ts';
import { partFile } from '#core/search/index-parts.ts';

export const getStaticPaths = (() =>
  allCourses().flatMap(({ course }) => {
    const { header, parts } = searchIndexOf(course.id);
    return Array.from(parts, ([part, json]) => ({
      params: { course: course.id, part: partFile(part, header.version).replace(/\.json$/, '') },
      props: { json },
    }));
  })) satisfies GetStaticPaths;

/** The parts of the index, loaded as a query needs them. */
export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json' } });
