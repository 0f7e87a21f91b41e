import { holdsAll } from './log-facts.ts';
import type { Rejection } from './rejection.ts';
import { learnerKey, type Work } from './work.ts';

export interface Settled {
  readonly works: readonly Work[];
  readonly rejected: readonly Rejection[];
}

/**
 * One file for each work. Of several exports of the same work under the same name, the newest stands in for those whose
 * events it holds. One with events of its own is set aside too, and said to differ. The same work under two names is not
 * settled here: it is shown, see `findSameLogs`.
 */
export function settleDuplicates(works: readonly Work[]): Settled {
  const groups = Map.groupBy(works, ({ digest, attempt, learner }) =>
    JSON.stringify([digest, attempt, learnerKey(learner)]),
  );
  const settled = [...groups.values()].map(settleGroup);
  return {
    works: settled.flatMap((group) => group.works),
    rejected: settled.flatMap((group) => group.rejected),
  };
}

function settleGroup(works: readonly Work[]): Settled {
  const [newest, ...others] = [...works].sort(
    (a, b) =>
      Date.parse(b.exportedAt) - Date.parse(a.exportedAt) ||
      b.facts.eventHashes.length - a.facts.eventHashes.length ||
      (a.file < b.file ? -1 : 1),
  );
  if (newest === undefined) return { works: [], rejected: [] };
  const rejected = others.map(({ file, facts }): Rejection => {
    const [log, other] = [newest.facts.eventHashes, facts.eventHashes];
    const code = !holdsAll(log, other)
      ? 'diverged'
      : log.length === other.length
        ? 'duplicate'
        : 'superseded';
    return { file, code, detail: newest.file };
  });
  return { works: [newest], rejected };
}

/** Named of each work; ten thousand copies of one log would else name each other a hundred million times. */
const mostNamed = 4;

/**
 * Works under different names whose logs are the same, answer by answer and second by second: by file, the other files, of
 * which the first few are named.
 */
export function findSameLogs(works: readonly Work[]): ReadonlyMap<string, readonly string[]> {
  const alike = Map.groupBy(
    works.filter(({ facts }) => facts.pattern !== null),
    ({ digest, facts }) => JSON.stringify([digest, facts.pattern]),
  );
  const found = new Map<string, readonly string[]>();
  for (const group of alike.values()) {
    const byLearner = Map.groupBy(group, ({ learner }) => learnerKey(learner));
    for (const [learner, own] of byLearner) {
      const others = filesOfOthers(byLearner, learner);
      if (others.length > 0) for (const { file } of own) found.set(file, others);
    }
  }
  return found;
}

function filesOfOthers(byLearner: ReadonlyMap<string, readonly Work[]>, learner: string): string[] {
  const files: string[] = [];
  for (const [other, works] of byLearner) {
    if (files.length >= mostNamed) break;
    if (other !== learner) files.push(...works.slice(0, mostNamed).map(({ file }) => file));
  }
  return files.slice(0, mostNamed);
}
