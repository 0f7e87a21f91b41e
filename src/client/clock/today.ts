import type { Today } from '#core/review/plan-review.ts';

/** This moment, and the learner's own midnights around it. */
export function todayNow(): Today {
  const now = new Date();
  const midnight = (days: number): number =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).getTime();
  return { now: now.getTime(), start: midnight(0), end: midnight(1) };
}
