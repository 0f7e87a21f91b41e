import { globSync } from 'node:fs';
import { sep } from 'node:path';

/** Ids of the courses in a built site: every course has a page of references, in every language. */
export const listCourseIds = (folder: string): string[] =>
  globSync('*/references/index.html', { cwd: folder })
    .map((page) => page.split(sep)[0] ?? '')
    .sort();
