import { expect, test } from 'vitest';
import { readYamlSource } from './yaml-source.ts';

const text = `id: one
list:
  - name: a
    value: 1

  - { name: b, value: 2 }
deep:
  key:
    - x
`;

test('finds the line of a key, of a list entry, and of the nearest parent of what is missing', () => {
  const { lineOf } = readYamlSource('a.yaml', text);
  expect(lineOf([])).toBe(1);
  expect(lineOf(['list'])).toBe(2);
  expect(lineOf(['list', 0])).toBe(3);
  expect(lineOf(['list', 0, 'value'])).toBe(4);
  expect(lineOf(['list', 1, 'value'])).toBe(6);
  expect(lineOf(['list', 1, 'missing'])).toBe(6);
  expect(lineOf(['list', 7])).toBe(2);
  expect(lineOf(['deep', 'key', 0])).toBe(9);
  expect(lineOf(['nowhere', 'at', 'all'])).toBe(1);
});

test('counts from the first line of the front matter', () => {
  expect(readYamlSource('a.mdx', text, 2).lineOf(['deep', 'key'])).toBe(9);
});

test.each([
  ['a: "open\nb: 1\n', 1],
  ['a: 1\na: 2\n', 2],
  ['a:\n  - b\n c: 1\n', 3],
  ['a: [1, 2\nb: 3\n', 2],
  ['a: 1\nb: {{x}} is\n', 2],
  ['a: 1\nb: {{x}}\n', 2],
])('says on which line %j stops being YAML', (broken, line) => {
  const { value, problems } = readYamlSource('a.yaml', broken);
  expect(value).toBeUndefined();
  expect(problems[0]?.line).toBe(line);
});

test('survives aliases that multiply', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 9; level += 1) {
    const [here, below] = ['abcdefghi'[level], 'abcdefghi'[level - 1]];
    bomb.push(`${here}: &${here} [${Array(9).fill(`*${below}`).join(', ')}]`);
  }
  expect(readYamlSource('a.yaml', bomb.join('\n')).problems).toHaveLength(1);
});
