import { standings, type Claim, type Standing } from './schema.ts';

/** The one case in which a page may say "supported": nothing was changed, and a page seen states the whole. */
export function isSupported(claim: Claim): boolean {
  return (
    claim.standing === 'as-stated' &&
    claim.direct &&
    claim.support !== 'not-checked' &&
    claim.support !== 'source-itself'
  );
}

/** How many claims have each standing. */
export function countStandings(claims: Iterable<Claim>): Record<Standing, number> {
  const counts = Object.fromEntries(standings.map((standing) => [standing, 0])) as Record<Standing, number>;
  for (const { standing } of claims) counts[standing] += 1;
  return counts;
}
