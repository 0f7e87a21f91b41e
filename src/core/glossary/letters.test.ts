import { describe, expect, it } from 'vitest';
import { groupByLetter } from './letters.ts';
import { glossaryTermSchema } from './schema.ts';

const term = (name: string) =>
  glossaryTermSchema.parse({ id: 'x', term: name, definition: 'A word for a test.' });

describe('groupByLetter', () => {
  it('sorts by letter without regard to case, signs apart', () => {
    const groups = groupByLetter(['splice', 'Bend', 'β-knot', 'bight'].map(term));
    expect(groups.map(({ letter, terms }) => [letter, terms.map(({ term: name }) => name)])).toEqual([
      ['B', ['Bend', 'bight']],
      ['S', ['splice']],
      ['#', ['β-knot']],
    ]);
  });
});
