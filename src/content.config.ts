import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { lessonSchema } from '#core/lesson/schema.ts';
import { contentDir } from '#pipeline/content-dir.ts';

/** Bodies of lessons, for `render()`; everything else about a course comes from `#data/site.ts`. */
const lessons = defineCollection({
  loader: glob({
    pattern: '*/lessons/*.mdx',
    base: pathToFileURL(`${contentDir()}/`),
    // `knots/lessons/bowline.mdx` → `knots/bowline`
    generateId: ({ entry }) => entry.replace('/lessons/', '/').replace(/\.mdx$/, ''),
  }),
  schema: lessonSchema,
});

export const collections = { lessons };
