import { expect, test } from 'vitest';
import { findings, lessonOf } from './check.test-support.ts';
import { checkPlainMdx } from './plain-mdx.ts';

const found = (text: string): string[] => findings(checkPlainMdx, lessonOf(text));

test.each([
  ["import A from './a.js'", 'mdx-import'],
  ['export const a = 1', 'mdx-import'],
  ['{1 + 1}', 'mdx-expression'],
  ['Text {a} text', 'mdx-expression'],
  ['<Lab id={x} value="1" />', 'mdx-expression'],
  ['<Lab {...all} />', 'mdx-expression'],
])('refuses %s', (text, code) => {
  expect(found(text)).toEqual([`10 ${code}`]);
});

test('allows comments and escaped braces', () => {
  expect(found('{/* to do */}\n\nA {/* note */} text with &#123; and \\{.')).toEqual([]);
});
