import { expect, test } from 'vitest';
import { jsonSchemas } from './schemas.ts';

test('gives editors a schema for every kind of file, with defaults left out of what is required', () => {
  const schemas = jsonSchemas();
  expect([...schemas.keys()]).toContain('course.schema.json');
  const course = schemas.get('course.schema.json') as { required: string[]; additionalProperties: boolean };
  expect(course.required).toContain('modules');
  expect(course.required).not.toContain('stages');
  expect(course.additionalProperties).toBe(false);
});
