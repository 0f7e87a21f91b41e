/** What learners chose at one item, or at one part of one. */
export interface ChoiceTally {
  readonly choice: string;
  readonly isKey: boolean;
  readonly count: number;
  /** Of all learners who were asked. */
  readonly share: number;
  readonly upper: number;
  readonly lower: number;
  /** A wrong choice that at least 5 % took; null for a right one. */
  readonly isFunctional: boolean | null;
}

export interface ChoiceTable {
  /** In the order of `known`, then what else was given, most often first. */
  readonly choices: readonly ChoiceTally[];
  /** Learners who were asked and gave no answer. */
  readonly blank: number;
}

const functionalShare = 0.05;

/**
 * `given` holds the choices of each learner, empty where there was no answer. `known` are the choices offered: those nobody
 * took are listed too.
 */
export function tallyChoices(
  given: readonly (readonly string[])[],
  known: readonly string[],
  keys: ReadonlySet<string>,
  groups: { readonly upper: Uint32Array; readonly lower: Uint32Array },
): ChoiceTable {
  const all = countIn(given);
  const upper = countIn(Array.from(groups.upper, (place) => given[place] ?? []));
  const lower = countIn(Array.from(groups.lower, (place) => given[place] ?? []));
  const others = [...all.keys()]
    .filter((choice) => !known.includes(choice))
    .sort((a, b) => (all.get(b) ?? 0) - (all.get(a) ?? 0) || (a < b ? -1 : 1));
  const choices = [...known, ...others].map((choice): ChoiceTally => {
    const count = all.get(choice) ?? 0;
    const share = given.length === 0 ? 0 : count / given.length;
    const isKey = keys.has(choice);
    return {
      choice,
      isKey,
      count,
      share,
      upper: upper.get(choice) ?? 0,
      lower: lower.get(choice) ?? 0,
      isFunctional: isKey ? null : share >= functionalShare,
    };
  });
  return { choices, blank: given.filter((chosen) => chosen.length === 0).length };
}

function countIn(given: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const chosen of given)
    for (const choice of new Set(chosen)) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  return counts;
}
