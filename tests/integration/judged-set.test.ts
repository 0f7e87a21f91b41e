import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { termAnchor } from '#core/course/address.ts';
import { loadSite } from '#pipeline/load-site.ts';
import {
  drawSealed,
  queryClasses,
  readJudgedSet,
  readOpenFile,
  readSealedQueries,
} from '../../scripts/bench/judged-set.ts';

/** Failures name ids only: a test that prints a sealed query has opened the seal. */
const all = readJudgedSet({ sealed: true });

/** Every address that a reader can reach: from the course as it was loaded, not from the search. */
function reachableAddresses(): Set<string> {
  const addresses = new Set<string>();
  for (const { course, lessons, glossary } of loadSite('content').site.courses.values()) {
    addresses.add(`/${course.id}/glossary/`);
    for (const id of glossary.keys()) addresses.add(`/${course.id}/glossary/#${termAnchor(id)}`);
    for (const [id, { headings }] of lessons) {
      addresses.add(`/${course.id}/lessons/${id}/`);
      for (const { slug } of headings) addresses.add(`/${course.id}/lessons/${id}/#${slug}`);
    }
  }
  return addresses;
}

test('every address that the judges accept exists in the course', { timeout: 60_000 }, () => {
  const reachable = reachableAddresses();
  const missing = all.filter(({ sections, pages }) =>
    [...sections, ...pages].some((address) => !reachable.has(address)),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('every accepted section stands on an accepted page', () => {
  const pageOf = (address: string): string =>
    address.includes('/glossary/') ? address : address.replace(/#.*/, '');
  const stray = all.filter(({ sections, pages }) => {
    const expected = new Set(sections.map(pageOf));
    return (
      sections.some((section) => !pages.includes(pageOf(section))) ||
      pages.some((page) => !expected.has(page))
    );
  });
  expect(stray.map(({ id }) => id)).toEqual([]);
});

test('the set is large enough, in every class, and asks nothing twice', () => {
  expect(all.length).toBeGreaterThanOrEqual(160);
  for (const name of queryClasses) {
    expect(all.filter((query) => query.class === name).length, name).toBeGreaterThanOrEqual(16);
  }
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ query }) => query.toLowerCase())).size).toBe(all.length);
  const vague = all.filter(({ sections }) => sections.length > 6);
  expect(vague.map(({ id }) => id)).toEqual([]);
});

test('the sealed quarter is the one that was sealed, and the one that the draw chose', () => {
  const { seed, sealed } = readOpenFile();
  const sealedIds = readSealedQueries().map(({ id }) => id);
  expect(sealedIds).toHaveLength(sealed.queries);
  expect(readFileSync('tests/search/judged/RULES.md', 'utf8')).toContain(sealed.sha256);
  const drawn = queryClasses.flatMap((name) =>
    drawSealed(
      all.filter((query) => query.class === name).map(({ id }) => id),
      seed,
    ),
  );
  expect(sealedIds.toSorted()).toEqual(drawn.toSorted());
});

test('nobody who does not ask for the sealed queries gets one', () => {
  const openIds = new Set(readJudgedSet({ sealed: false }).map(({ id }) => id));
  expect(readSealedQueries().filter(({ id }) => openIds.has(id))).toHaveLength(0);
});
