import { describe, expect, it } from 'vitest';
import { referenceSchema, type Reference } from '#core/evidence/schema.ts';
import { formatReference } from './format-reference.ts';

const reference = (fields: object): Reference =>
  referenceSchema.parse({
    id: 'knots1999',
    type: 'article-journal',
    title: 'On knots',
    kind: 'paper',
    checked: 'abstract',
    ...fields,
  });

describe('formatReference', () => {
  it('writes authors by initials, then journal, date, volume, issue and shortened pages', () => {
    const cited = reference({
      author: [
        { family: 'Ashley', given: 'Clifford W.' },
        { family: 'Budworth', given: 'GR' },
      ],
      'container-title': 'J Knots',
      issued: { 'date-parts': [[1999, 3]] },
      volume: '12',
      issue: '1 (suppl)',
      page: '91-95',
    });
    expect(formatReference(cited)).toBe(
      'Ashley CW, Budworth GR. On knots. J Knots. 1999 Mar;12(1 suppl):91–5.',
    );
  });

  it('names six authors and counts the rest as others', () => {
    const author = Array.from({ length: 7 }, (_, index) => ({ family: `A${String(index)}` }));
    expect(formatReference(reference({ author }))).toBe('A0, A1, A2, A3, A4, A5, et al. On knots.');
  });

  it('keeps the mark a title ends with, and leaves out what is not known', () => {
    expect(formatReference(reference({ title: 'Does it hold?' }))).toBe('Does it hold?');
  });

  it('leaves identifiers to the links beside it', () => {
    const cited = reference({ DOI: '10.1000/x', PMID: '12', PMCID: 'PMC3' });
    expect(formatReference(cited)).toBe('On knots.');
  });
});
