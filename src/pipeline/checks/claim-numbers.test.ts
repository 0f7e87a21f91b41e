import { expect, test } from 'vitest';
import { findings, strictLessonOf } from './check.test-support.ts';
import { checkClaimNumbers } from './claim-numbers.ts';

const claims = {
  K001: {
    text: 'It held 1,000 lines.',
    note: 'Seen in 24-36 hours.',
    printed: 'It held 70 lines.',
    values: { share: 18.6 },
  },
};
const others = {
  'glossary.yaml':
    'schema: glossary/1\nterms: [{ id: hitch, term: hitch, synonyms: [type 2 hitch], definition: A knot for a post. }]',
  'references.yaml':
    'schema: references/1\nreferences: [{ id: ashley, type: book, title: Knots, issued: { date-parts: [[1944]] }, kind: paper, checked: No. }]',
};
const found = (body: string): string[] => findings(checkClaimNumbers, strictLessonOf(body, claims, others));

test.each([
  '<Claim id="K001">It held 1000 lines in 36 hours, 18.6% of all.</Claim>',
  '<Claim id="K001">Between 24–36 hours.</Claim>',
  '<Vignette>She is 39.</Vignette>',
  'An IL-2 line and a <Term id="hitch">hitch of type 3</Term>.',
  'A type 2 hitch, described in 1944.',
  'Load: <Lab id="load" value="4" />.',
])('accepts %s', (body) => {
  expect(found(body)).toEqual([]);
});

test.each([
  ['It takes 5 minutes.', 'number-outside-claim'],
  ['## 5 minutes', 'number-outside-claim'],
  ['<Narrative>Back at 5.</Narrative>', 'number-outside-claim'],
  ['Described in 1945.', 'number-outside-claim'],
  ['<Claim id="K001">It held 70 lines.</Claim>', 'number-not-in-claim'],
  ['<Claim id="K001">It held 100 lines.</Claim>', 'number-not-in-claim'],
])('refuses %s', (body, code) => {
  expect(found(body)).toEqual([`10 ${code}`]);
});

test('says nothing of the numbers of a claim that is not there', () => {
  expect(found('<Claim id="K009">It held 70 lines.</Claim>')).toEqual([]);
});
