import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of one course folder: by path inside it, with forward slashes. */
export interface CourseFolder {
  readonly folder: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** Every folder of `contentDir` is a course; names that begin with a dot or underscore are left alone. */
export function readCourseFolders(contentDir: string): CourseFolder[] {
  if (!existsSync(contentDir)) return [];
  return readdirSync(contentDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[._]/.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((folder) => {
      const root = join(contentDir, folder);
      const paths = listFiles(root, '');
      return { folder, texts: new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])) };
    });
}

function listFiles(root: string, below: string): string[] {
  return readdirSync(join(root, below), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? listFiles(root, path) : [path];
    });
}
