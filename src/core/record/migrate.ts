import { fail, ok, type Result } from '../result.ts';

/** The version of the record's file that this site writes: `record/2`. */
export const recordVersion = 2;

export type VersionProblem =
  | { readonly kind: 'not-a-record' }
  /** Written by a newer version of the site than this one. */
  | { readonly kind: 'newer'; readonly version: number };

type OpenFile = Readonly<Record<string, unknown>>;

/**
 * One step a version, from the file as that version wrote it to the file of the next. Events themselves have never
 * changed their form: kinds were added, and a kind once written is read for good.
 */
const steps: Readonly<Record<number, (file: OpenFile) => OpenFile>> = {
  // record/1 did not say which device wrote it.
  1: (file) => ({ ...file, device: null }),
};

/** The file as today's version would have written it. Pure: what is given stays as it is. */
export function migrateFile(value: unknown): Result<OpenFile, VersionProblem> {
  const version = versionOf(value);
  if (version === undefined) return fail({ kind: 'not-a-record' });
  if (version > recordVersion) return fail({ kind: 'newer', version });
  let file = value as OpenFile;
  for (let from = version; from < recordVersion; from += 1) {
    const step = steps[from];
    if (step === undefined) return fail({ kind: 'not-a-record' });
    file = step(file);
  }
  return ok({ ...file, schema: `record/${String(recordVersion)}` });
}

function versionOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('schema' in value)) return undefined;
  const { schema } = value;
  const digits = typeof schema === 'string' ? /^record\/([1-9]\d{0,5})$/.exec(schema)?.[1] : undefined;
  return digits === undefined ? undefined : Number(digits);
}
