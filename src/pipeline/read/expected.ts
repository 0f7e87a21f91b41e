import * as z from 'zod/mini';
import { idPattern } from '#core/text/id-pattern.ts';
import { claimIdPattern } from '#core/text/id.ts';
import { valueAt } from './value-at.ts';
import type { ValuePath } from './yaml-source.ts';

type SchemaIssue = z.core.$ZodIssue;

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

const formats: Readonly<Record<string, string>> = {
  url: 'an address that begins with `https://`',
  email: 'an e-mail address',
  date: 'a date such as `2026-11-22`',
};

/** What a schema wants at the place of an issue, as the object of "Write …". */
export function describeExpected(issue: SchemaIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? `a value of type ${issue.expected}`;
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? oneOf(issue.options)
        : 'one of the forms that docs/AUTHORING.md shows for this key';
    case 'too_small':
      return amount(issue.origin, `at least ${String(issue.minimum)}`);
    case 'too_big':
      return amount(issue.origin, `at most ${String(issue.maximum)}`);
    case 'invalid_format':
      return describeFormat(issue.format, issue.pattern);
    default:
      return 'a value that docs/AUTHORING.md shows for this key';
  }
}

function oneOf(values: readonly unknown[]): string {
  const words = values.map((value) => `\`${String(value)}\``);
  return words.length === 1 ? words.join('') : `one of ${words.join(', ')}`;
}

function amount(origin: string, bound: string): string {
  if (origin === 'string') return `a text of ${bound} characters`;
  if (origin === 'array') return `a list of ${bound} entries`;
  return `a number of ${bound}`;
}

function describeFormat(format: string, pattern: string | undefined): string {
  if (pattern === String(idPattern)) return 'an id of lowercase letters, digits and single hyphens';
  if (pattern === String(claimIdPattern))
    return 'an id of one capital letter and three digits, such as `F001`';
  return formats[format] ?? `a text of the form \`${pattern ?? format}\``;
}

/** The keys that the object schema at `path` knows; follows lists, wrappers and unions. */
export function knownKeysAt(schema: z.core.$ZodType, path: ValuePath, value: unknown): string[] {
  const branches = unwrap(schema, value);
  const [step, ...rest] = path;
  if (step === undefined) return branches.flatMap((branch) => Object.keys(shapeOf(branch)));
  const inner = valueAt(value, [step]);
  return branches.flatMap((branch) => {
    const next =
      branch instanceof z.ZodMiniArray ? branch.def.element : (shapeOf(branch)[String(step)] ?? null);
    return next === null ? [] : knownKeysAt(next, rest, inner);
  });
}

type Shape = Readonly<Record<string, z.core.$ZodType>>;

function shapeOf(schema: z.core.$ZodType): Shape {
  return schema instanceof z.ZodMiniObject ? schema.def.shape : {};
}

/** Through optional and default wrappers, and into the one branch of a union that `value` chose. */
function unwrap(schema: z.core.$ZodType, value: unknown): z.core.$ZodType[] {
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault) {
    return unwrap(schema.def.innerType, value);
  }
  const { options, discriminator } = (schema as { def?: UnionDefinition }).def ?? {};
  if (options === undefined) return [schema];
  const branches = options.flatMap((option) => unwrap(option, value));
  if (discriminator === undefined) return branches;
  const chosen = valueAt(value, [discriminator]);
  return branches.filter((branch) => {
    const literal = shapeOf(branch)[discriminator];
    return literal !== undefined && z.safeParse(literal, chosen).success;
  });
}

interface UnionDefinition {
  readonly options?: readonly z.core.$ZodType[];
  readonly discriminator?: string;
}
