import { readFileSync } from 'node:fs';
import { contentHash } from '#core/text/content-hash.ts';
import { contentDir } from '#pipeline/content-dir.ts';
import { courseSource } from '#pipeline/course-source.ts';
import { readCourseFolders } from '#pipeline/read/course-folders.ts';

interface SourceFile {
  readonly course: string;
  /** Of everything in the file, so that an address never changes its meaning. */
  readonly hash: string;
  readonly json: string;
}

let built: readonly SourceFile[] | undefined;

/** For each course the file that the workbench checks own cases and quizzes against. */
export function workbenchSources(): readonly SourceFile[] {
  if (!import.meta.env.DEV) return (built ??= buildSources());
  return buildSources();
}

/** The address of a course's file, without mount point: give it to `assetHref`. */
export function workbenchSourcePath(course: string): string {
  const source = workbenchSources().find((one) => one.course === course);
  if (source === undefined) throw new Error(`There is no folder \`${course}\`.`);
  return `/${course}/workbench.${source.hash}.json`;
}

function buildSources(): readonly SourceFile[] {
  const manual = readFileSync('docs/content-errors.md', 'utf8');
  return readCourseFolders(contentDir()).map(({ folder, texts }) => {
    const json = JSON.stringify(courseSource(folder, texts, manual));
    return { course: folder, hash: contentHash(json), json };
  });
}
