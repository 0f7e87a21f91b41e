import type { LintFinding } from './finding.ts';
import type { LintRun } from './runs.ts';

const MOST_BEST_SHARE = 0.35;
const MOST_MEDIAN_SCORE = 40;

/** How far chance alone comes. */
export interface Chance {
  readonly runs: number;
  /** Share of runs that reach the best outcome. */
  readonly bestShare: number;
  readonly medianScore: number;
  readonly mostScore: number;
  readonly runsByOutcome: Readonly<Record<string, number>>;
}

export function measureChance(runs: readonly LintRun[], topRank: number): Chance {
  const scores = runs.map(({ score }) => score).sort((a, b) => a - b);
  const runsByOutcome: Record<string, number> = {};
  for (const { outcome } of runs) runsByOutcome[outcome] = (runsByOutcome[outcome] ?? 0) + 1;
  return {
    runs: runs.length,
    bestShare: runs.filter(({ rank }) => rank === topRank).length / runs.length,
    medianScore: scores[Math.floor(runs.length / 2)] ?? 0,
    mostScore: scores.at(-1) ?? 0,
    runsByOutcome,
  };
}

/** Chance alone must not do well (L9). */
export function lintChance({ bestShare, medianScore, runs }: Chance): readonly LintFinding[] {
  const found: LintFinding[] = [];
  if (bestShare > MOST_BEST_SHARE) {
    const message = `Of ${String(runs)} random runs ${String(Math.round(100 * bestShare))} % reach the best outcome`;
    found.push({ code: 'case-chance', path: ['outcomes'], at: 'best', message });
  }
  if (medianScore > MOST_MEDIAN_SCORE) {
    const message = `Half of ${String(runs)} random runs score ${String(medianScore)} or more`;
    found.push({ code: 'case-chance-score', path: ['rubric'], at: 'median', message });
  }
  return found;
}

/** Wherever a run comes to, something is possible (L8). */
export function lintStuck(runs: readonly LintRun[]): readonly LintFinding[] {
  const stuck = runs.find(({ isStuck }) => isStuck);
  if (stuck === undefined) return [];
  const message = `At minute ${String(stuck.minute)} of ${stuck.name} nothing is possible`;
  return [{ code: 'case-stuck', path: ['actions'], at: 'stuck', message }];
}
