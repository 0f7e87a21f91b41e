import { expect, test } from 'vitest';
import { findings, strictLessonOf } from './check.test-support.ts';
import { checkClaimWording } from './claim-wording.ts';

const claims = {
  K001: { text: 'A bowline holds a steady load.' },
  K002: { text: 'A bowline never slips.', standing: 'disputed' },
  K003: { text: 'Bowlines are old.', support: 'not-checked' },
};
const found = (body: string): string[] => findings(checkClaimWording, strictLessonOf(body, claims));

test.each([
  'A <Claim id="K002">bowline may never slip, on a good day</Claim>.',
  'The review says that <Claim id="K002">a bowline never slips at all</Claim>.',
  '<Claim id="K002">A bowline never slips at all</Claim>. That is disputed.',
])('hears the doubt in %s', (body) => {
  expect(found(body)).toEqual([]);
});

test.each([
  '<Claim id="K002">A bowline never slips at all</Claim>.',
  'The origin is unclear. Yet <Claim id="K002">a bowline never slips at all</Claim>.',
])('hears none in %s', (body) => {
  expect(found(body)).toEqual(['10 doubt-missing']);
});

test('wants six words of the matter of the claim', () => {
  expect(found('<Claim id="K001">A bowline holds a load.</Claim>')).toEqual(['10 claim-too-short']);
  expect(found('<Claim id="K001">The harbor is quiet this evening.</Claim>')).toEqual(['10 claim-off-topic']);
});

test('counts a claim once, however often a lesson uses it, for the share that nobody has checked', () => {
  const checked = '<Claim id="K001">A bowline holds a steady load.</Claim> ';
  const unchecked = '<Claim id="K003">Bowlines are older than most knots.</Claim> ';
  expect(found(checked.repeat(4) + unchecked)).toEqual(['3 too-many-unchecked']);
  expect(found(checked)).toEqual([]);
});
