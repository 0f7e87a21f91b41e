import { expect, test } from 'vitest';
import type { LoadedLesson } from '../course/loaded.ts';
import { excusedClaims, tallyClaims, taughtClaims, untaughtClaims } from './coverage.ts';
import type { Claim } from './schema.ts';

const claim = (id: string, fields: Partial<Claim>): [string, Claim] => [
  id,
  {
    id,
    text: 'A claim of some words.',
    standing: 'as-stated',
    support: 'abstract',
    direct: true,
    sources: [],
    ...fields,
  },
];
const lesson = (module: string, claimIds: string[]): LoadedLesson =>
  ({ module: { id: module }, claimIds }) as unknown as LoadedLesson;

const course = {
  claims: new Map([
    claim('A001', { module: 'one' }),
    claim('A002', { module: 'one' }),
    claim('A003', {
      module: 'one',
      excused: { kind: 'about-the-source', reason: 'It is about the print itself.' },
    }),
    claim('B001', { module: 'two', standing: 'added' }),
    claim('B002', {}),
  ]),
  lessons: new Map([
    ['x', lesson('one', ['A001', 'B002'])],
    ['y', lesson('two', ['A002'])],
  ]),
};

test('counts a claim as taught only in a lesson of its own module', () => {
  expect([...taughtClaims(course)].sort()).toEqual(['A001', 'B002']);
});

test('misses claims of the source that are neither taught nor excused', () => {
  expect(untaughtClaims(course).map(({ id }) => id)).toEqual(['A002']);
});

test('keeps the series apart in each row', () => {
  const rows = tallyClaims(course, ({ module }) => module ?? 'none');
  expect(rows.get('one')).toEqual(new Map([['A', { taught: 1, total: 3 }]]));
  expect(rows.get('none')).toEqual(new Map([['B', { taught: 1, total: 1 }]]));
});

test('lets a tenth of the claims of the source be excused: 15 of 150, and no added claim widens that', () => {
  const claims = new Map(
    Array.from({ length: 200 }, (_, at) =>
      claim(`C${String(at).padStart(3, '0')}`, { standing: at < 150 ? 'as-stated' : 'added' }),
    ),
  );
  expect(excusedClaims({ claims }).most).toBe(15);
});
