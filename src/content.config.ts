import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { Loader } from 'astro/loaders';
import { lessonSchema } from '#core/lesson/schema.ts';
import { contentDir } from '#pipeline/content-dir.ts';

const folder = contentDir();
const files = glob({
  pattern: '*/lessons/*.mdx',
  base: pathToFileURL(`${folder}/`),
  // `knots/lessons/bowline.mdx` → `knots/bowline`
  generateId: ({ entry }) => entry.replace('/lessons/', '/').replace(/\.mdx$/, ''),
});

/**
 * Astro keeps entries from build to build by id and digest, and so would go on rendering the file
 * of another CONTENT_DIR that held the same lesson.
 */
const loader: Loader = {
  name: 'lessons',
  async load(context) {
    if (context.meta.get('folder') !== folder) context.store.clear();
    context.meta.set('folder', folder);
    await files.load(context);
  },
};

/** Bodies of lessons, for `render()`; everything else about a course comes from `#data/site.ts`. */
const lessons = defineCollection({ loader, schema: lessonSchema });

export const collections = { lessons };
