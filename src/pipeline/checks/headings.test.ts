import { expect, test } from 'vitest';
import { findings, lessonOf } from './check.test-support.ts';
import { checkHeadings } from './headings.ts';

const found = (text: string): string[] => findings(checkHeadings, lessonOf(text));

test.each([
  ['# Title', '10 heading-level'],
  ['### Deep', '10 heading-level'],
  ['## A\n\n#### B', '12 heading-level'],
  ['## A\n\n### B\n\n#### C\n\n##### D', '16 heading-level'],
  ['## A b\n\n## a, B!', '12 duplicate-heading'],
])('refuses %j', (text, finding) => {
  expect(found(text)).toEqual([finding]);
});

test('lets a heading go back up any number of levels', () => {
  expect(found('## A\n\n### B\n\n#### C\n\n## D\n\n### E')).toEqual([]);
});
