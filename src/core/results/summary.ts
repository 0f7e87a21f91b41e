import type { Rejection } from './rejection.ts';
import { learnerKey, type Work } from './work.ts';

/** What has been collected so far, as counts and names. */
export interface CollectionSummary {
  /** The one with the most learners first. */
  readonly assignments: readonly AssignmentGroup[];
  /** In the order of their names. */
  readonly rejected: readonly Rejection[];
  /** Results that wait for a key, and keys that were added. */
  readonly sealed: number;
  readonly keys: number;
  /** Files of an LMS. */
  readonly lms: number;
  /** Files left when reading was stopped. */
  readonly unread: number;
}

/** The results of one assignment. Results of different assignments are never in one table. */
export interface AssignmentGroup {
  readonly digest: string;
  readonly title: string;
  readonly by: string | null;
  readonly course: string;
  readonly due: string | null;
  readonly learners: number;
  /**
   * Another group claims the same assignment with other terms (tasks, pass mark, due date): one of the two was changed
   * by hand.
   */
  readonly isDisputed: boolean;
}

interface Collected {
  readonly works: readonly Work[];
  readonly rejected: readonly Rejection[];
  readonly sealed: readonly string[];
  readonly keys: number;
  readonly lms: number;
  readonly unread: number;
}

export function summarize(collected: Collected): CollectionSummary {
  const groups = [...Map.groupBy(collected.works, ({ digest }) => digest).values()];
  const nonces = groups.map(([first]) => first?.assignment.nonce);
  const locked = collected.sealed.map((file): Rejection => ({
    file,
    code: collected.keys > 0 ? 'other-key' : 'locked',
  }));
  return {
    assignments: groups
      .flatMap((works) => groupOf(works, nonces))
      .sort((a, b) => b.learners - a.learners || (a.title < b.title ? -1 : 1)),
    rejected: [...collected.rejected, ...locked].sort((a, b) => (a.file < b.file ? -1 : 1)),
    sealed: collected.sealed.length,
    keys: collected.keys,
    lms: collected.lms,
    unread: collected.unread,
  };
}

function groupOf(works: readonly Work[], nonces: readonly (string | undefined)[]): AssignmentGroup[] {
  const [first] = works;
  if (first === undefined) return [];
  const { title, by, course, due, nonce } = first.assignment;
  return [
    {
      digest: first.digest,
      title,
      by: by ?? null,
      course,
      due: due ?? null,
      learners: new Set(works.map(({ learner }) => learnerKey(learner))).size,
      isDisputed: nonces.filter((each) => each === nonce).length > 1,
    },
  ];
}
