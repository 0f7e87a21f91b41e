import { resolve } from 'node:path';

/** The folder of courses: CONTENT_DIR, absolute or relative to where the command runs, else ./content. */
export function contentDir(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  return resolve(environment['CONTENT_DIR'] ?? './content');
}
