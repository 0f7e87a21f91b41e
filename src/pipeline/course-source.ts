import { readManual } from './read-manual.ts';
import type { ManualEntry } from './read-manual.ts';
import { jsonSchemas } from './schemas.ts';

/** Everything that checking an own case or quiz beside a course takes, as one file for the browser. */
export interface CourseSource {
  /** The name of the course's folder, which is its id. */
  readonly folder: string;
  /** Texts of the course's files, by path inside the folder. */
  readonly texts: Readonly<Record<string, string>>;
  /** docs/content-errors.md, by code. */
  readonly manual: Readonly<Record<string, ManualEntry>>;
  /** JSON Schemas of the two kinds of files, for the help beside the editor. */
  readonly schemas: { readonly case: unknown; readonly quiz: unknown };
}

/** @param manual text of docs/content-errors.md */
export function courseSource(
  folder: string,
  texts: ReadonlyMap<string, string>,
  manual: string,
): CourseSource {
  const schemas = jsonSchemas();
  return {
    folder,
    texts: Object.fromEntries(texts),
    manual: readManual(manual),
    schemas: { case: schemas.get('case.schema.json'), quiz: schemas.get('quiz.schema.json') },
  };
}
