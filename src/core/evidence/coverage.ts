import type { LoadedCourse } from '../course/loaded.ts';
import type { Claim } from './schema.ts';

/** How many claims of a kind there are, and how many of them a lesson of their own module teaches. */
export interface Tally {
  readonly taught: number;
  readonly total: number;
}

type Taught = Pick<LoadedCourse, 'claims' | 'lessons'>;

/** Ids of claims that a lesson of their own module wraps words in; of any module where they name none. */
export function taughtClaims({ claims, lessons }: Taught): Set<string> {
  const taught = new Set<string>();
  for (const { module, claimIds } of lessons.values()) {
    for (const id of claimIds) {
      const home = claims.get(id)?.module;
      if (claims.has(id) && (home === undefined || home === module.id)) taught.add(id);
    }
  }
  return taught;
}

/** The letter of an id: where the claim comes from, as the author numbered it. */
export const seriesOf = ({ id }: Claim): string => id.slice(0, 1);

/** Tallies by what `keyOf` says of a claim, and within that by the letter of its id. */
export function tallyClaims(
  course: Taught,
  keyOf: (claim: Claim) => string,
): ReadonlyMap<string, ReadonlyMap<string, Tally>> {
  const taught = taughtClaims(course);
  const rows = new Map<string, Map<string, Tally>>();
  for (const claim of course.claims.values()) {
    const row = rows.get(keyOf(claim)) ?? new Map<string, Tally>();
    const before = row.get(seriesOf(claim)) ?? { taught: 0, total: 0 };
    row.set(seriesOf(claim), {
      taught: before.taught + Number(taught.has(claim.id)),
      total: before.total + 1,
    });
    rows.set(keyOf(claim), row);
  }
  return rows;
}

/** The source's own claims, which no lesson teaches and nobody has excused. Added claims are free. */
export function untaughtClaims(course: Taught): Claim[] {
  const taught = taughtClaims(course);
  return [...course.claims.values()].filter(
    ({ id, standing, excused }) => standing !== 'added' && excused === undefined && !taught.has(id),
  );
}

/** Of the source's own claims at most this share is excused. */
const mostExcused = 0.1;

/** The excused claims, and how many of them there may be: a tenth of the source's own, but always one. */
export function excusedClaims({ claims }: Pick<Taught, 'claims'>): { excused: Claim[]; most: number } {
  const own = [...claims.values()].filter(({ standing }) => standing !== 'added');
  return {
    excused: [...claims.values()].filter((claim) => claim.excused !== undefined),
    most: Math.max(1, Math.floor(own.length * mostExcused)),
  };
}
