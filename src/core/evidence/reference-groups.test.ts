import { describe, expect, it } from 'vitest';
import { countPrinted, groupReferences } from './reference-groups.ts';
import { referenceSchema } from './schema.ts';

const reference = (id: string, number?: number) =>
  referenceSchema.parse({
    id,
    type: 'book',
    title: id,
    kind: 'paper',
    checked: 'title',
    ...(number === undefined ? {} : { 'source-number': number }),
  });

describe('groupReferences', () => {
  it("keeps the source's numbers in order and sorts the rest by what is printed", () => {
    const groups = groupReferences(
      [reference('zeta'), reference('ten', 10), reference('two', 2), reference('alpha')],
      ({ title }) => title,
    );
    expect(groups.ofSource.map(({ id }) => id)).toEqual(['two', 'ten']);
    expect(groups.added.map(({ id }) => id)).toEqual(['alpha', 'zeta']);
  });
});

describe('countPrinted', () => {
  it('counts only the entries that say how they were printed', () => {
    const printed = (correctly: string, supports: string) =>
      referenceSchema.parse({
        ...reference('knots', 1),
        printed: { correctly, 'cited-for': 'A knot.', fit: 'Unrelated.', supports },
      });
    const references = [printed('no', 'no'), printed('unverified', 'no'), printed('no', 'partly')];
    expect(countPrinted([...references, reference('other', 4)])).toEqual({
      total: 3,
      correctly: { yes: 0, no: 2, unverified: 1 },
      supports: { yes: 0, partly: 1, no: 2 },
    });
  });
});
