import { seriesOf } from './coverage.ts';
import type { Claim } from './schema.ts';

export interface UncheckedClaims {
  /** Added as what every textbook says, with no source opened yet: ids that begin with T. */
  readonly teaching: readonly Claim[];
  /** Everything else that no page seen supports. */
  readonly unsupported: readonly Claim[];
}

/** The claims for which nobody has seen support, in their own order. */
export function uncheckedClaims(claims: Iterable<Claim>): UncheckedClaims {
  const unchecked = [...claims].filter(({ support }) => support === 'not-checked');
  const isTeaching = (claim: Claim): boolean => claim.standing === 'added' && seriesOf(claim) === 'T';
  return {
    teaching: unchecked.filter(isTeaching),
    unsupported: unchecked.filter((claim) => !isTeaching(claim)),
  };
}
