import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { claimIdSchema, idSchema } from '#core/text/id.ts';
import { applySchema } from './apply-schema.ts';
import { readYamlSource } from './yaml-source.ts';

const schema = z.strictObject({
  id: idSchema,
  size: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  colors: z._default(z.array(z.enum(['red', 'blue'])).check(z.maxLength(2)), []),
  claims: z.optional(z.array(claimIdSchema)),
  when: z.optional(z.iso.date()),
  review: z.optional(
    z.discriminatedUnion('state', [
      z.strictObject({ state: z.literal('open') }),
      z.strictObject({ state: z.literal('done'), by: z.string().check(z.minLength(2)) }),
    ]),
  ),
  name: z.optional(z.union([z.string(), z.strictObject({ family: z.string() })])),
});

function issuesOf(text: string): string[] {
  return applySchema(schema, readYamlSource('a.yaml', text)).issues.map(
    ({ line, code, message, hint }) => `${String(line)} ${code}: ${message} ${hint}`,
  );
}

test('gives the value with its defaults where nothing is wrong', () => {
  expect(applySchema(schema, readYamlSource('a.yaml', 'id: a')).value).toEqual({ id: 'a', colors: [] });
});

test('words every kind of mistake with its value and a cure', () => {
  expect(
    issuesOf(
      'id: A b\nsize: 9\ncolors: [red, green, blue]\nclaims: [F1]\nwhen: soon\nreview: { state: done, on: today, by: x }\nname: { given: A }\nsise: 2',
    ),
  ).toMatchInlineSnapshot(`
    [
      "1 bad-id: \`A b\` does not have the form of an id. Write an id of lowercase letters, digits and single hyphens.",
      "2 bad-value: \`size\` cannot be the number \`9\`. Write a number of at most 5.",
      "3 bad-value: \`colors\` cannot be a list. Write a list of at most 2 entries.",
      "4 bad-id: \`F1\` does not have the form of an id. Write an id of one capital letter and three digits, such as \`F001\`.",
      "5 bad-value: \`when\` cannot be the text \`soon\`. Write a date such as \`2026-11-22\`.",
      "6 bad-value: \`by\` cannot be the text \`x\`. Write a text of at least 2 characters.",
      "6 unknown-key: The key \`on\` is not known here. Remove it or use one of \`state\`, \`by\`.",
      "7 bad-value: \`name\` cannot be a group of keys. Write one of the forms that docs/AUTHORING.md shows for this key.",
      "8 unknown-key: The key \`sise\` is not known here. Remove it or use one of \`id\`, \`size\`, \`colors\`, \`claims\`, \`when\`, \`review\`, \`name\`. Did you mean \`size\`?",
    ]
  `);
});

test('words missing, empty and mistyped values', () => {
  expect(issuesOf('size: two\ncolors: red\nreview: { state: half }\nname:')).toMatchInlineSnapshot(`
    [
      "1 missing-key: The key \`id\` is missing. Add \`id:\` with a text.",
      "1 wrong-type: \`size\` is the text \`two\`. Write a number.",
      "2 wrong-type: \`colors\` is the text \`red\`. Write a list.",
      "3 bad-value: \`state\` cannot be the text \`half\`. Write one of \`open\`, \`done\`.",
      "4 bad-value: \`name\` cannot be empty. Write one of the forms that docs/AUTHORING.md shows for this key.",
    ]
  `);
  expect(issuesOf('- a')).toMatchInlineSnapshot(`
    [
      "1 wrong-type: \`the file\` is a list. Write a group of keys.",
    ]
  `);
  expect(issuesOf('')).toMatchInlineSnapshot(`
    [
      "1 wrong-type: \`the file\` is empty. Write a group of keys.",
    ]
  `);
});
