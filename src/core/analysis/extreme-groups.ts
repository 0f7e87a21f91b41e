/** The best and the weakest 27 % of a class (Kelley 1939), as places in the list of learners. */
export interface ExtremeGroups {
  /** Learners in each group: round(0.27 n). */
  readonly size: number;
  readonly upper: Uint32Array;
  readonly lower: Uint32Array;
  /** Learners with the same total stand on both sides of a cut: another choice among them would be as good. */
  readonly isTied: boolean;
}

const share = 0.27;

/** `learners` settle ties at a cut: earlier ids count as better, so the order of the rows does not matter. */
export function extremeGroups(learners: readonly string[], totals: Float64Array): ExtremeGroups {
  const size = Math.round(share * totals.length);
  if (size === 0) return { size, upper: new Uint32Array(), lower: new Uint32Array(), isTied: false };
  const sorted = totals.toSorted();
  const upperCut = sorted[totals.length - size] ?? 0;
  const lowerCut = sorted[size - 1] ?? 0;
  const upper = pickGroup(learners, totals, size, { cut: upperCut, isUpper: true });
  const lower = pickGroup(learners, totals, size, { cut: lowerCut, isUpper: false });
  const isTied =
    sorted[totals.length - size - 1] === upperCut || (sorted[size] === lowerCut && size < totals.length);
  return { size, upper, lower, isTied };
}

function pickGroup(
  learners: readonly string[],
  totals: Float64Array,
  size: number,
  { cut, isUpper }: { readonly cut: number; readonly isUpper: boolean },
): Uint32Array {
  const inside: number[] = [];
  const atCut: number[] = [];
  for (let learner = 0; learner < totals.length; learner += 1) {
    const total = totals[learner] ?? 0;
    if (total === cut) atCut.push(learner);
    else if (total > cut === isUpper) inside.push(learner);
  }
  const nameOf = (learner: number): string => learners[learner] ?? '';
  const direction = isUpper ? 1 : -1;
  if (inside.length + atCut.length > size)
    atCut.sort((a, b) => (nameOf(a) < nameOf(b) ? -direction : direction));
  return Uint32Array.from([...inside, ...atCut.slice(0, size - inside.length)]);
}
