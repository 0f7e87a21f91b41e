import type { APIRoute, GetStaticPaths } from 'astro';
import { allCourses } from '#data/site.ts';
import { searchDirectory } from '#data/search-index.ts';
import { directoryPath, partFile } from '#core/search/index-parts.ts';

const toFile = (path: string): string => path.replace(/\.json$/, '');

/** A site of one course has no directory. */
export const getStaticPaths = (() => {
  if (allCourses().length === 1) return [];
  const { header, parts } = searchDirectory();
  return [
    {
      params: { file: toFile(directoryPath.replace(/^\/search\//, '')) },
      props: { json: JSON.stringify(header) },
    },
    ...Array.from(parts, ([part, json]) => ({
      params: { file: `search/${toFile(partFile(part, header.version))}` },
      props: { json },
    })),
  ];
}) satisfies GetStaticPaths;

/** Which courses have which words: header and parts, loaded as a query needs them. */
export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json' } });
