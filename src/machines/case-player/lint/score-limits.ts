import type { CompiledCase } from '#core/case/compiled.ts';
import type { LintFinding } from './finding.ts';
import type { LintRun } from './runs.ts';

const LEAST_TOO_MUCH_IN_WORST = 40;
const LEAST_TOO_MUCH_BELOW_BEST = 90;
const LEAST_IN_BEST = 70;
const MOST_FOR_WAITING = 10;

/**
 * Score and outcome tell one story, in every run that was played: under 40 in the worst outcome (L13), under 90
 * below the best, at least 70 in the best, at most 10 for whoever only waits (L14).
 */
export function lintScores(
  compiled: CompiledCase,
  runs: readonly LintRun[],
  waiting: LintRun | null,
): readonly LintFinding[] {
  const found = compiled.outcomes.flatMap(({ id, rank }, index): LintFinding[] => {
    const ended = runs.filter(({ outcome }) => outcome === id).toSorted((a, b) => a.score - b.score);
    const [least, most] = [ended[0], ended.at(-1)];
    const topRank = Math.max(...compiled.outcomes.map((one) => one.rank));
    const at = { path: ['outcomes', index], at: id };
    if (least === undefined || most === undefined) return [];
    if (rank === topRank) {
      return least.score >= LEAST_IN_BEST
        ? []
        : [{ code: 'case-score-gap', ...at, message: tell(least, ended, 'only ') }];
    }
    if (rank === 0 && most.score >= LEAST_TOO_MUCH_IN_WORST)
      return [{ code: 'case-worst-scores', ...at, message: tell(most, ended) }];
    return most.score < LEAST_TOO_MUCH_BELOW_BEST
      ? []
      : [{ code: 'case-score-gap', ...at, message: tell(most, ended) }];
  });
  if (waiting === null || waiting.score <= MOST_FOR_WAITING) return found;
  const message = `Whoever only waits scores ${String(waiting.score)}`;
  return [...found, { code: 'case-waiting-scores', path: ['rubric'], at: 'waiting', message }];
}

function tell({ name, outcome, score }: LintRun, ended: readonly LintRun[], only = ''): string {
  const sentence = `${name} ends in \`${outcome}\` and scores ${only}${String(score)}`;
  return `Of ${String(ended.length)} runs that end so, ${sentence}`;
}
