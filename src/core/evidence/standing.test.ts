import { describe, expect, it } from 'vitest';
import { claimSchema, standings, supports } from './schema.ts';
import { countStandings, isSupported } from './standing.ts';

const claim = (fields: object) =>
  claimSchema.parse({
    id: 'K001',
    text: 'A bowline holds.',
    standing: 'as-stated',
    support: 'abstract',
    direct: true,
    ...fields,
  });

describe('isSupported', () => {
  it('takes a claim as stated that a page seen states whole', () => {
    expect(isSupported(claim({}))).toBe(true);
  });

  it.each([
    ...standings.filter((standing) => standing !== 'as-stated').map((standing) => ({ standing })),
    { direct: false },
    { support: 'not-checked' },
    { support: 'source-itself' },
  ])('refuses a claim with %j', (fields) => {
    expect(isSupported(claim(fields))).toBe(false);
  });

  it('accepts every kind of page that can state a claim', () => {
    const kinds = supports.filter((support) => isSupported(claim({ support })));
    expect(kinds).toEqual(['abstract', 'full-text', 'part', 'secondary-page', 'label']);
  });
});

describe('countStandings', () => {
  it('counts every standing, those without a claim as 0', () => {
    expect(countStandings([claim({}), claim({ standing: 'added' }), claim({ standing: 'added' })])).toEqual({
      'as-stated': 1,
      reworded: 0,
      corrected: 0,
      disputed: 0,
      added: 2,
    });
  });
});
