import { expect, test } from 'vitest';
import { findings, strictLessonOf, lessonOf } from './check.test-support.ts';
import { checkClaimedProse } from './claimed-prose.ts';

const claims = { K001: { text: 'A bowline holds a load.' } };
const found = (body: string): string[] => findings(checkClaimedProse, strictLessonOf(body, claims));

test.each([
  'A loop holds.',
  '- A loop holds.',
  '| Knot |\n| --- |\n| Loop |',
  '<KeyPoint>A loop holds.</KeyPoint>',
  '<RedFlag>\n\nA loop holds.\n\n</RedFlag>',
  '<Narrative>Now then.</Narrative> A loop holds.',
])('reports %j, which rests on nothing', (body) => {
  expect(found(body)).toEqual([
    `${body.includes('|') || body.includes('\n\n') ? '12' : '10'} unclaimed-prose`,
  ]);
});

test.each([
  '## A loop holds',
  '<Narrative>Where to?</Narrative>',
  '<Vignette>\n\nHe ties it.\n\nIt holds.\n\n</Vignette>',
  '<Sidenote>Wet line slips.</Sidenote>',
  '<KeyPoint>\n\nRemember this.\n\n<Claim id="K001">A loop holds.</Claim>\n\n</KeyPoint>',
  '| Knot | Use |\n| --- | --- |\n| Loop | <Claim id="K001">It holds.</Claim> |',
  '<Check id="a" />',
  '<Stage id="a" />',
])('leaves %j alone', (body) => {
  expect(found(body)).toEqual([]);
});

test('allows four claims in a paragraph and not five', () => {
  const claim = '<Claim id="K001">It holds.</Claim> ';
  expect(found(claim.repeat(4))).toEqual([]);
  expect(found(claim.repeat(5))).toEqual(['10 crowded-paragraph']);
});

test('asks nothing of a course that is not strict', () => {
  expect(findings(checkClaimedProse, lessonOf('A loop holds.'))).toEqual([]);
});
