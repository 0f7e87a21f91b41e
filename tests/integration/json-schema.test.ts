import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '#pipeline/schemas.ts';

/** What editors check a file against, as far as our schemas use it. */
interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly description?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}
const known = new Set(
  (
    '$schema default type const enum pattern anyOf properties required additionalProperties propertyNames items ' +
    'description minItems maxItems minLength minimum maximum exclusiveMinimum'
  ).split(' '),
);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function hasType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

/** Paths at which `value` is not what `schema` asks for. Throws where the schema uses a word this test does not know. */
function faults(value: unknown, schema: JsonSchema, path = ''): string[] {
  for (const word of Object.keys(schema)) if (!known.has(word)) throw new Error(`unknown keyword ${word}`);
  if (schema.anyOf !== undefined && schema.anyOf.every((one) => faults(value, one, path).length > 0))
    return [path];
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => hasType(value, type))) return [path];
  if (schema.const !== undefined && value !== schema.const) return [path];
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [path];
  if (typeof value === 'string') {
    const { pattern = '', minLength = 0 } = schema;
    return new RegExp(pattern, 'u').test(value) && value.length >= minLength ? [] : [path];
  }
  if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity } = schema;
    return value >= minimum && value <= maximum && value > exclusiveMinimum ? [] : [path];
  }
  if (Array.isArray(value)) return faultsOfList(value, schema, path);
  return isObject(value) ? faultsOfObject(value, schema, path) : [];
}

function faultsOfList(list: readonly unknown[], schema: JsonSchema, path: string): string[] {
  const { minItems = 0, maxItems = Infinity, items = {} } = schema;
  const all = list.flatMap((entry, index) => faults(entry, items, `${path}/${String(index)}`));
  return list.length >= minItems && list.length <= maxItems ? all : [path, ...all];
}

function faultsOfObject(value: Record<string, unknown>, schema: JsonSchema, path: string): string[] {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const missing = required.filter((name) => !(name in value)).map((name) => `${path}/${name}`);
  const found = Object.entries(value).flatMap(([name, inner]) => {
    const own = properties[name];
    if (own !== undefined) return faults(inner, own, `${path}/${name}`);
    if (additionalProperties === false) return [`${path}/${name}`];
    return isObject(additionalProperties) ? faults(inner, additionalProperties, `${path}/${name}`) : [];
  });
  return [...missing, ...found];
}

const schemas = jsonSchemas() as ReadonlyMap<string, JsonSchema>;
const caseSchema = schemas.get('case.schema.json') ?? {};
const files = globSync(['content/*/cases/*.yaml', 'tests/fixtures/courses/*/*/cases/*.yaml']);

describe('the JSON Schema of cases, which editors use', () => {
  it.each(files)('takes %s', (file) => {
    expect(faults(parse(readFileSync(file, 'utf8')), caseSchema)).toEqual([]);
  });

  it('marks a key that is misspelled, a value that is none and what is missing', () => {
    const value = parse(readFileSync(files[0] ?? '', 'utf8')) as Record<string, unknown>;
    const { title: _, ...rest } = value;
    expect(faults({ ...rest, tittle: 'x', minutes: 0 }, caseSchema)).toEqual([
      '/title',
      '/minutes',
      '/tittle',
    ]);
  });

  it('tells what each list of a case is for', () => {
    const { properties = {} } = caseSchema;
    const silent = Object.entries(properties).filter(([, { description }]) => description === undefined);
    expect(silent.map(([name]) => name)).toEqual(['schema', 'title', 'summary', 'debrief']);
    expect(properties['actions']?.items?.properties?.['takes']?.description).toMatch(/15min/);
  });
});
