import { describe, expect, it } from 'vitest';
import { referenceLinks, shortName } from './cite.ts';
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
