import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';

/** The zip of the course that `npm test` makes from the course's site. */
export const courseZip = '.cache/zip/course.zip';

export interface OpenedZip {
  /** Address of its folder, with a slash at the end. */
  readonly address: string;
  /** Its pages, below the folder. */
  readonly pages: readonly string[];
  remove(): void;
}

/** Unpacks the zip where a learner might: in a folder whose path has a space and a letter beyond ASCII. */
export function openZip(): OpenedZip {
  const parent = mkdtempSync(join(tmpdir(), 'rounds à lire '));
  const files = Object.entries(unzipSync(readFileSync(courseZip)));
  for (const [name, content] of files) {
    mkdirSync(dirname(join(parent, name)), { recursive: true });
    writeFileSync(join(parent, name), content);
  }
  const folder = files[0]?.[0].split('/')[0] ?? '';
  return {
    address: `${pathToFileURL(join(parent, folder)).href}/`,
    pages: files.map(([name]) => name.slice(folder.length + 1)).filter((name) => name.endsWith('.html')),
    remove: () => rmSync(parent, { recursive: true }),
  };
}
