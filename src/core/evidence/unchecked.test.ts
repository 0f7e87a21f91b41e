import { expect, test } from 'vitest';
import type { Claim } from './schema.ts';
import { uncheckedClaims } from './unchecked.ts';

const claim = (id: string, standing: Claim['standing'], support: Claim['support']): Claim => ({
  id,
  text: 'A claim of some words.',
  standing,
  support,
  direct: false,
  sources: [],
});

test('tells standard teaching from claims that nobody could check, and leaves out what was seen', () => {
  const { teaching, unsupported } = uncheckedClaims([
    claim('F001', 'disputed', 'not-checked'),
    claim('T001', 'added', 'not-checked'),
    claim('T002', 'added', 'abstract'),
    claim('S001', 'added', 'not-checked'),
    claim('F002', 'as-stated', 'part'),
  ]);
  expect(teaching.map(({ id }) => id)).toEqual(['T001']);
  expect(unsupported.map(({ id }) => id)).toEqual(['F001', 'S001']);
});
