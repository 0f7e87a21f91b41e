import { expect, test } from 'vitest';
import { hashRuns } from '#core/evidence/word-runs.ts';
import { courseOf, findings, lessonOf } from './check.test-support.ts';
import { checkCopiedWords } from './copied-words.ts';

const sentence = 'A knot that nobody ever ties will never come undone';
const others = { 'source-ngrams.txt': `# of a book\n${hashRuns(sentence).join(' ')}\n` };

test.each([
  `They say: ${sentence}.`,
  `A knot that **nobody** ever <Claim id="K001">ties will never come undone</Claim>.`,
  '<Figure src="a.svg" alt="A knot that nobody ever ties will never come undone." />',
])('finds copied words in %s', (body) => {
  expect(findings(checkCopiedWords, lessonOf(body, others))).toEqual(['10 copied-words']);
});

test.each([
  ['quizzes/a.yaml', `items:\n  - { why: ${sentence} }`, 2],
  ['cases/a.yaml', `vignette: ${sentence}`, 1],
  ['glossary.yaml', `terms:\n  - { id: a, note: ${sentence} }`, 2],
  ['course.yaml', `summary: { ar: ${sentence} }`, 1],
  ['figures/a.svg', `<svg><text>${sentence}</text></svg>`, 1],
])('looks into %s', (file, text, line) => {
  expect(findings(checkCopiedWords, courseOf({ ...others, [file]: text }))).toEqual([
    `${String(line)} copied-words`,
  ]);
});

test('leaves the titles of references and seven words alone', () => {
  const references = `references: [{ id: a, title: ${sentence} }]`;
  const body = 'Knots nobody ever ties will never come undone.';
  expect(findings(checkCopiedWords, lessonOf(body, { ...others, 'references.yaml': references }))).toEqual(
    [],
  );
});
