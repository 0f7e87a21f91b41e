import { describe, expect, it } from 'vitest';
import { groupReferences } from './reference-groups.ts';
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
