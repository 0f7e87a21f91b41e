import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashContent } from './content-hash.ts';

test('gives 16 hex digits whatever the value', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => /^[0-9a-f]{16}$/.test(hashContent(value))));
});

test('does not depend on the order in which keys were written', () => {
  expect(hashContent({ a: 1, b: { c: 2, d: 3 } })).toBe(hashContent({ b: { d: 3, c: 2 }, a: 1 }));
});

test('changes with the text, the order of a list, and the type of a value', () => {
  const hashes = [['a', 'b'], ['b', 'a'], ['a', 'B'], ['1'], [1]].map(hashContent);
  expect(new Set(hashes).size).toBe(hashes.length);
});

test('stays what saved records hold', () => {
  expect(hashContent({ id: 'bowline', options: [1, 2] })).toMatchInlineSnapshot(`"e50573f787aa427f"`);
});
