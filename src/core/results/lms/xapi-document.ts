import { fieldOf, textAt } from './json-fields.ts';

/** Values that look like xAPI statements, and how many of the file's entries do not. */
export interface StatementList {
  readonly statements: readonly unknown[];
  readonly skipped: number;
}

/**
 * The statements of a file: a list, the answer of a record store (`statements`), one statement, or one JSON value a line.
 * Null where the file is nothing of the kind. Never throws.
 */
export function readStatements(text: string): StatementList | null {
  const whole = parse(text);
  if (whole !== undefined) return listOf(whole);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const values = lines.map(parse);
  const statements = values.filter(isStatement);
  // Half the lines: a text that happens to hold a statement is not a log of them.
  return statements.length * 2 > lines.length
    ? { statements, skipped: lines.length - statements.length }
    : null;
}

function listOf(value: unknown): StatementList | null {
  const entries: unknown = Array.isArray(value) ? value : (fieldOf(value, 'statements') ?? [value]);
  if (!Array.isArray(entries)) return null;
  const statements = entries.filter(isStatement);
  return statements.length === 0 ? null : { statements, skipped: entries.length - statements.length };
}

function isStatement(value: unknown): boolean {
  return (
    textAt(value, 'verb', 'id') !== null &&
    typeof fieldOf(value, 'actor') === 'object' &&
    textAt(value, 'object', 'id') !== null
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
