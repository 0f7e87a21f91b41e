import { expect, test } from 'vitest';
import { findings, lessonOf } from './check.test-support.ts';
import { checkComponentUse } from './component-use.ts';

const found = (text: string): string[] =>
  findings(checkComponentUse, lessonOf(`<KeyPoint>Remember.</KeyPoint>\n\n${text}`));

test('accepts components inside text, around blocks and inside each other', () => {
  expect(
    found(
      '<Vignette>\nA <Term id="a">loop</Term>.\n\nAnd <Claim id="K001">it *holds*</Claim>.\n</Vignette>\n\n<Figure src="a.svg" alt="A" caption="B" />',
    ),
  ).toEqual([]);
});

test.each([
  ['<Unknown />', 'unknown-component'],
  ['A <b>word</b>', 'unknown-component'],
  ['<>nothing</>', 'unknown-component'],
  ['<Claim id="K001" class="x">word</Claim>', 'unknown-attribute'],
  ['<Claim>word</Claim>', 'missing-attribute'],
  ['<Claim id="">word</Claim>', 'missing-attribute'],
  ['<Claim id>word</Claim>', 'missing-attribute'],
  ['<Figure src="a.svg" alt=" " />', 'alt-missing'],
  ['<RedFlag></RedFlag>', 'component-content'],
  ['<Stage id="a">word</Stage>', 'component-content'],
])('refuses %s', (text, code) => {
  expect(found(text)).toEqual([`12 ${code}`]);
});

test('wants one to four key points', () => {
  const points = (count: number): string => '<KeyPoint>Remember.</KeyPoint>\n\n'.repeat(count);
  expect(findings(checkComponentUse, lessonOf('No point.'))).toEqual(['3 key-point-count']);
  expect(findings(checkComponentUse, lessonOf(points(4)))).toEqual([]);
  expect(findings(checkComponentUse, lessonOf(points(5)))).toEqual(['3 key-point-count']);
});
