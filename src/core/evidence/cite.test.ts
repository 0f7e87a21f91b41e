import { describe, expect, it } from 'vitest';
import { formatReference, referenceLinks, shortName } from './cite.ts';
import { referenceSchema, type Reference } from './schema.ts';

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
  it('writes authors by initials, then journal, year, volume, issue and pages', () => {
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
    expect(formatReference(cited)).toBe('Ashley CW, Budworth GR. On knots. J Knots. 1999;12(1 suppl):91–95.');
  });

  it('names six authors and counts the rest as others', () => {
    const author = Array.from({ length: 7 }, (_, index) => ({ family: `A${String(index)}` }));
    expect(formatReference(reference({ author }))).toBe('A0, A1, A2, A3, A4, A5, et al. On knots.');
  });

  it('keeps the mark a title ends with, and leaves out what is not known', () => {
    expect(formatReference(reference({ title: 'Does it hold?' }))).toBe('Does it hold?');
  });
});

describe('shortName', () => {
  it('takes the first author and the year, else the start of the title', () => {
    const issued = { 'date-parts': [[1999]] };
    expect(shortName(reference({ author: [{ family: 'Ashley' }], issued }))).toBe('Ashley 1999');
    expect(shortName(reference({ author: [{ family: 'Ashley' }, { literal: 'Guild' }] }))).toBe(
      'Ashley et al.',
    );
    expect(shortName(reference({ title: 'Knot page: all of them', issued }))).toBe('Knot page (1999)');
  });
});

describe('referenceLinks', () => {
  it('links verified identifiers only', () => {
    expect(referenceLinks(reference({}))).toEqual([]);
    const urls = referenceLinks(reference({ DOI: '10.1000/x(1)', PMID: '12', PMCID: 'PMC3' })).map(
      ({ url }) => url,
    );
    expect(urls).toEqual([
      'https://doi.org/10.1000/x(1)',
      'https://pubmed.ncbi.nlm.nih.gov/12/',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC3/',
    ]);
  });
});
