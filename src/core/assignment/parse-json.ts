import * as z from 'zod/mini';
import { fail, ok, type Result } from '../result.ts';
import { holdsChecksum } from './checksum.ts';

// The site's policy forbids eval; zod must not even probe for it, since browsers report the probe.
z.config({ jitless: true });

/**
 * `not-json`: cut off or never JSON. `other-kind`: JSON, but of something else. `newer`: the same kind, written by a
 * newer version. `damaged`: its checksum does not fit. `invalid`: the right kind, and `path` is the first place that is
 * not as it should be.
 */
export type ParseProblem =
  | { readonly code: 'not-json' | 'other-kind' | 'newer' | 'damaged' }
  | { readonly code: 'invalid'; readonly path: string };

/** JSON of the kind `name/version`, as `schema` says. Takes any text and never throws. */
export function parseJson<Schema extends z.core.$ZodType>(
  text: string,
  kind: `${string}/${number}`,
  schema: Schema,
): Result<z.output<Schema>, ParseProblem> {
  return guarded(text, kind, (value) => checkSchema(value, schema));
}

/** The same for a file that `withChecksum` made. */
export function parseChecked<Schema extends z.core.$ZodType>(
  text: string,
  kind: `${string}/${number}`,
  schema: Schema,
): Result<z.output<Schema>, ParseProblem> {
  return guarded(text, kind, ({ checksum, ...rest }) =>
    holdsChecksum(rest, checksum) ? checkSchema(rest, schema) : fail({ code: 'damaged' }),
  );
}

type Fields = Readonly<Record<string, unknown>>;

function guarded<Value>(
  text: string,
  kind: string,
  read: (value: Fields) => Result<Value, ParseProblem>,
): Result<Value, ParseProblem> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail({ code: 'not-json' });
  }
  const named = kindOf(value);
  if (named !== kind) return fail({ code: isNewer(named, kind) ? 'newer' : 'other-kind' });
  try {
    return read(value as Fields);
  } catch {
    // Nested so deep that reading it runs out of stack.
    return fail({ code: 'invalid', path: '' });
  }
}

/** A value that is no text any more. */
export function checkSchema<Schema extends z.core.$ZodType>(
  value: unknown,
  schema: Schema,
): Result<z.output<Schema>, ParseProblem> {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return ok(parsed.data);
  return fail({ code: 'invalid', path: parsed.error.issues[0]?.path.join('.') ?? '' });
}

/** What a file says it is. */
function kindOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'schema')) return '';
  const { schema } = value as { readonly schema: unknown };
  return typeof schema === 'string' ? schema : '';
}

function isNewer(named: string, kind: string): boolean {
  const [ours = '', version = ''] = kind.split('/');
  const [theirs = '', theirVersion = ''] = named.split('/');
  return ours === theirs && /^\d{1,4}$/.test(theirVersion) && Number(theirVersion) > Number(version);
}
