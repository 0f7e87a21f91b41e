import { expect, test } from 'vitest';
import { courseOf, findings, lessonOf } from './check.test-support.ts';
import { checkErrorPatterns } from './error-patterns.ts';

const claimOf = (standing: string): string =>
  `claims:\n  - { id: K001, text: A bowline can slip., standing: ${standing}, support: abstract, direct: true }`;
const patternsOf = (errors: string, truths: string): string =>
  `reported: the book says\npatterns:\n  - claim: K001\n    all: [bowline, never slip*]\n    errors: ${errors}\n    truths: ${truths}`;
const patterns = patternsOf(
  '[A bowline never slips., Bowlines? A bowline never slipped.]',
  '[A bowline slips., It never slips.]',
);
const others = { 'claims.yaml': claimOf('corrected'), 'error-patterns.yaml': patterns };

test('finds the error in prose, in descriptions of figures and in front matter', () => {
  const body = 'Now: a bowline never slips.\n\n<Figure src="a.svg" alt="A bowline never slips." />';
  expect(findings(checkErrorPatterns, lessonOf(body, others))).toEqual(['10 known-error', '12 known-error']);
});

test('lets wrong options, what tempts to them and harmful choices hold it, and nothing else of an item or a case', () => {
  const quiz =
    'items:\n  - options:\n      - { text: A bowline never slips., why: A knot., tempting: A bowline never slips. }\n      - { text: A bowline never slips., correct: true }';
  const story =
    'decisions:\n  - options:\n      - { text: A bowline never slips., verdict: trap }\n      - { text: No., feedback: A bowline never slips., verdict: trap }';
  expect(
    findings(checkErrorPatterns, courseOf({ ...others, 'quizzes/a.yaml': quiz, 'cases/a.yaml': story })),
  ).toEqual(['4 known-error', '4 known-error']);
});

test('lets what is merely disputed be told with doubt, and a corrected claim not', () => {
  const body = 'Perhaps a bowline never slips.';
  expect(
    findings(checkErrorPatterns, lessonOf(body, { ...others, 'claims.yaml': claimOf('disputed') })),
  ).toEqual([]);
  expect(findings(checkErrorPatterns, lessonOf(body, others))).toEqual(['10 known-error']);
});

test('holds each pattern to its own examples', () => {
  const broken = patternsOf(
    '[A bowline never slips., A loop never slips.]',
    '[It slips., My bowline never slips.]',
  );
  const found = findings(checkErrorPatterns, courseOf({ ...others, 'error-patterns.yaml': broken }));
  expect(found).toEqual(['5 error-pattern-example', '6 error-pattern-example']);
});

test('asks for a pattern for each corrected or disputed claim, where the course has patterns at all', () => {
  const none = 'schema: error-patterns/1\npatterns: []';
  const check = (texts: Record<string, string>): string[] => findings(checkErrorPatterns, courseOf(texts));
  expect(check({ ...others, 'error-patterns.yaml': none })).toEqual(['2 error-pattern-missing']);
  expect(check({ 'claims.yaml': claimOf('as-stated'), 'error-patterns.yaml': none })).toEqual([]);
  expect(check({ 'claims.yaml': claimOf('corrected') })).toEqual([]);
});

test('knows a pattern for a claim that is not there', () => {
  const found = findings(checkErrorPatterns, courseOf({ ...others, 'claims.yaml': 'claims: []' }));
  expect(found).toEqual(['3 unknown-claim']);
});
