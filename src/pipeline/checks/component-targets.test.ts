import { expect, test } from 'vitest';
import { courseOf, findings, lessonOf } from './check.test-support.ts';
import { checkComponentTargets } from './component-targets.ts';

test('says nothing of ids whose file cannot be read', () => {
  const text = '<Claim id="K009">words</Claim> <Term id="none">none</Term>';
  expect(
    findings(checkComponentTargets, lessonOf(text, { 'claims.yaml': 'claims: [', 'glossary.yaml': '"' })),
  ).toEqual([]);
});

test('believes an id whose entry is otherwise broken', () => {
  const claims = 'schema: claims/1\nclaims: [{ id: K001, text: Short }]';
  expect(
    findings(checkComponentTargets, lessonOf('<Claim id="K001">words</Claim>', { 'claims.yaml': claims })),
  ).toEqual([]);
});

test.each(['1e3', '12,5', '12 g', 'ten', '.5'])('refuses %s as a lab value', (value) => {
  expect(findings(checkComponentTargets, lessonOf(`<Lab id="a" value="${value}" />`, course))).toEqual([
    '10 lab-number',
  ]);
});

test.each(['0', '-1.5', '140'])('takes %s as a lab value', (value) => {
  expect(findings(checkComponentTargets, lessonOf(`<Lab id="a" value="${value}" />`, course))).toEqual([]);
});

const course = { 'course.yaml': 'labs: [{ id: a }]' };

test('needs no course.yaml to look at a lesson', () => {
  expect(findings(checkComponentTargets, courseOf({ 'lessons/a.mdx': '<Stage id="tie" />' }))).toEqual([]);
});
