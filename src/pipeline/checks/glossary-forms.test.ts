import { expect, test } from 'vitest';
import { courseOf, findings } from './check.test-support.ts';
import { checkGlossaryForms } from './glossary-forms.ts';

const found = (terms: string): string[] =>
  findings(checkGlossaryForms, courseOf({ 'glossary.yaml': `schema: glossary/1\nterms:\n${terms}` }));
const term = (id: string, rest: string): string =>
  `  - { id: ${id}, definition: It holds a line fast, ${rest} }\n`;

test('finds a form of one term among any forms of another, whatever its case', () => {
  expect(found(term('loop', 'term: loop, synonyms: [Eye]') + term('eye', 'term: eye'))).toEqual([
    '4 duplicate-form',
  ]);
  expect(found(term('a', 'term: a, abbreviations: [X]') + term('b', 'term: b, spellings: [x]'))).toEqual([
    '4 duplicate-form',
  ]);
});

test('lets one term repeat its own form', () => {
  expect(found(term('loop', 'term: Loop, spellings: [loop]'))).toEqual([]);
});
