import { learnerKey, type Work } from './work.ts';

/** Which of several works of one learner counts. */
export const choices = ['best', 'latest', 'first'] as const;
export type Choice = (typeof choices)[number];

export interface ChosenWork {
  readonly work: Work;
  /** Works of this learner, this one included. */
  readonly of: number;
}

/** One work a learner. A recomputed one comes before any that is not, whatever that claims. */
export function chooseWorks(works: readonly Work[], choice: Choice): readonly ChosenWork[] {
  return [...Map.groupBy(works, ({ learner }) => learnerKey(learner)).values()].flatMap((own) => {
    const recomputed = own.filter(({ state }) => state.kind === 'recomputed');
    const work = pick(recomputed.length > 0 ? recomputed : own, choice);
    return work === undefined ? [] : [{ work, of: own.length }];
  });
}

function pick(works: readonly Work[], choice: Choice): Work | undefined {
  const byTime = [...works].sort(
    (a, b) => Date.parse(a.exportedAt) - Date.parse(b.exportedAt) || (a.file < b.file ? -1 : 1),
  );
  if (choice === 'latest') return byTime.at(-1);
  if (choice === 'first') return byTime[0];
  const percentOf = ({ score }: Work): number => score.percent ?? (score.isComplete ? 100 : 0);
  return byTime.reduce<Work | undefined>(
    (best, next) => (best === undefined || percentOf(next) > percentOf(best) ? next : best),
    undefined,
  );
}
