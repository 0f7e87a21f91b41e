import type * as z from 'zod/mini';
import { createIssue } from '#core/issue/catalogue.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import { describeExpected, knownKeysAt } from './expected.ts';
import { valueAt } from './value-at.ts';
import type { ValuePath, YamlSource } from './yaml-source.ts';

export interface Parsed<T> {
  readonly source: YamlSource;
  /** Null where the file broke its schema; `issues` then says where. */
  readonly value: T | null;
  readonly issues: readonly ContentIssue[];
}

type Schema<T> = z.ZodMiniType<T>;
type SchemaIssue = z.core.$ZodIssue;

/** Reads `source` as `schema` describes it; every difference becomes an issue on its own line. */
export function applySchema<T>(schema: Schema<T>, source: YamlSource): Parsed<T> {
  if (source.problems.length > 0) {
    const issues = source.problems.map(({ line, reason }) =>
      createIssue('yaml-syntax', { file: source.file, line }, { reason }),
    );
    return { source, value: null, issues };
  }
  const result = schema.safeParse(source.value);
  if (result.success) return { source, value: result.data, issues: [] };
  const issues = firstOfEachPath(result.error.issues).flatMap((issue) =>
    toContentIssues(issue, schema, source),
  );
  return { source, value: null, issues };
}

/** A text in the place of a list is also too short a list; one mistake is said once. */
function firstOfEachPath(issues: readonly SchemaIssue[]): SchemaIssue[] {
  const paths = new Set<string>();
  return issues.filter(({ code, path }) => {
    const key = `${String(code === 'unrecognized_keys')} ${path.map(String).join('/')}`;
    const isFirst = !paths.has(key);
    paths.add(key);
    return isFirst;
  });
}

function toContentIssues(issue: SchemaIssue, schema: Schema<unknown>, source: YamlSource): ContentIssue[] {
  const place = { file: source.file, line: source.lineOf(issue.path) };
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeysAt(schema, issue.path, source.value);
    return issue.keys.map((key) =>
      createIssue(
        'unknown-key',
        { file: source.file, line: source.lineOf([...issue.path, key]) },
        { key, known },
      ),
    );
  }
  const found = valueAt(source.value, issue.path);
  const expected = describeExpected(issue);
  const key = lastKey(issue.path);
  if (found === undefined && issue.path.length > 0) {
    return [createIssue('missing-key', place, { key, expected })];
  }
  if (isIdIssue(issue)) return [createIssue('bad-id', place, { id: String(found), expected })];
  const code = issue.code === 'invalid_type' ? 'wrong-type' : 'bad-value';
  return [createIssue(code, place, { key, found: describeFound(found), expected })];
}

function isIdIssue(issue: SchemaIssue): boolean {
  return issue.code === 'invalid_format' && describeExpected(issue).startsWith('an id');
}

function lastKey(path: ValuePath): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'number'
    ? `entry ${String(last + 1)} of ${lastKey(path.slice(0, -1))}`
    : String(last);
}

function describeFound(value: unknown): string {
  if (value === undefined || value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a group of keys';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const kind = typeof value === 'string' ? 'the text' : `the ${typeof value}`;
  return `${kind} \`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}
