import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import type { CaseEnding } from '#core/case/view.ts';
import { createSession, type CaseSession } from '../session.ts';
import type { LintFinding } from './finding.ts';
import { createRandom } from './random.ts';

const MOST_BEST_SHARE = 0.35;
const MOST_MEDIAN_SCORE = 40;
/** So many choices in a row that are not possible mean that nothing is. */
const MOST_REFUSALS = 1000;

interface RandomRun {
  readonly session: CaseSession;
  /** Null where nothing was possible and the case had not ended. */
  readonly ending: CaseEnding | null;
}

/** Plays like somebody who knows nothing: each time one of the possible acts and answers, all equally likely. */
export function playRandomly(compiled: CompiledCase, model: PatientModel | null, seed: number): RandomRun {
  const random = createRandom(seed);
  const session = createSession(compiled, model);
  const choices = choicesOf(compiled);
  let refusals = 0;
  while (session.status() === 'running' && refusals < MOST_REFUSALS) {
    const choice = choices[Math.floor(random() * choices.length)] ?? '';
    refusals = session.perform(choice).ok ? 0 : refusals + 1;
  }
  return { session, ending: session.view().ending };
}

/** Every act and every answer; the session refuses what is not possible now. */
function choicesOf(compiled: CompiledCase): readonly string[] {
  const answers = compiled.decisions.flatMap(({ id, options }) =>
    options.map((option) => `${id}.${option.id}`),
  );
  return [...compiled.acts.map(({ id }) => id), ...answers];
}

export interface Baseline {
  /** Share of runs that reach the best outcome. */
  readonly bestShare: number;
  readonly medianScore: number;
  readonly runsByOutcome: Readonly<Record<string, number>>;
  readonly worstOutcomeMostScore: number;
}

/** How far chance alone comes, over seeds 1 to `runs`. */
export function measureBaseline(compiled: CompiledCase, model: PatientModel | null, runs: number): Baseline {
  const seeds = Array.from({ length: runs }, (_, index) => index + 1);
  const endings = seeds.map((seed) => playRandomly(compiled, model, seed).ending);
  const scores = endings.map((ending) => ending?.score ?? 0).sort((a, b) => a - b);
  const runsByOutcome: Record<string, number> = {};
  for (const ending of endings) {
    const id = ending?.outcome.id ?? 'stuck';
    runsByOutcome[id] = (runsByOutcome[id] ?? 0) + 1;
  }
  const isBest = (ending: CaseEnding | null): boolean => ending?.outcome.rank === ending?.outcome.topRank;
  const worst = endings.filter((ending) => ending?.outcome.rank === 0).map((ending) => ending?.score ?? 0);
  return {
    bestShare: endings.filter((ending) => ending !== null && isBest(ending)).length / runs,
    medianScore: scores[Math.floor(runs / 2)] ?? 0,
    runsByOutcome,
    worstOutcomeMostScore: Math.max(0, ...worst),
  };
}

/** Chance alone must not do well (L9), get stuck (L8), or score in the worst outcome (L13). */
export function lintBaseline(baseline: Baseline): readonly LintFinding[] {
  const { bestShare, medianScore, runsByOutcome, worstOutcomeMostScore } = baseline;
  const found: LintFinding[] = [];
  const add = (rule: LintFinding['rule'], severity: LintFinding['severity'], message: string): void => {
    found.push({ rule, severity, path: ['outcomes'], message });
  };
  if (bestShare > MOST_BEST_SHARE)
    add('L9', 'warning', `${Math.round(100 * bestShare)} % of random runs reach the best outcome`);
  if (medianScore > MOST_MEDIAN_SCORE) add('L9', 'warning', `The median random run scores ${medianScore}`);
  if (runsByOutcome['stuck'] !== undefined) add('L8', 'error', 'A run can come to where nothing is possible');
  if (worstOutcomeMostScore >= MOST_MEDIAN_SCORE)
    add('L13', 'error', `A run in the worst outcome scores ${worstOutcomeMostScore}`);
  return found;
}
