import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import { lintChance, lintStuck, measureChance } from './chance.ts';
import type { LintFinding } from './finding.ts';
import { leaveOut } from './leave-out.ts';
import {
  lintEndings,
  lintOutcomes,
  lintRanks,
  lintRepeats,
  lintVariants,
  playNamedPaths,
  type PlayedPaths,
} from './named-paths.ts';
import { lintReach } from './reach.ts';
import type { LintReport, ScoreSpan } from './report.ts';
import { LintRuns, type LintRun, type TellRuns } from './runs.ts';
import { lintScores } from './score-limits.ts';

/** As many as the study asks for: the share that reaches the best outcome is then known to about 5 %. */
const RANDOM_RUNS = 300;
const MOST_CONSERVATION_ERROR = 1e-9;

/**
 * Every rule that needs playing, L5 to L15: hundreds of runs, some seconds. Where a named path cannot be played, only
 * that is found, because every other figure would be one of another case.
 */
export function lintCase(compiled: CompiledCase, model: PatientModel | null, tell?: TellRuns): LintReport {
  const runs = new LintRuns(compiled, model, tell);
  const played = playNamedPaths(runs.judged, runs.model);
  const endings = lintEndings(compiled, played);
  const paths = [...played].flatMap(([name, { ending, session }]) =>
    ending === null ? [] : [runs.keep(`the path \`${name}\``, session)],
  );
  const reach = lintReach(compiled);
  const findings = [...reach, ...endings, ...lintRanks(played), ...lintOutcomes(compiled, played)];
  const figures = { paths: pathsOf(played), conservationError: 0, ...emptyFigures };
  const whole = paths.find(({ name }) => name === 'the path `recommended`');
  if (whole === undefined || paths.length < played.size) return { findings: endings, ...figures };

  const random = Array.from({ length: RANDOM_RUNS }, (_, index) => runs.playAtRandom(index + 1));
  const chance = measureChance(random, Math.max(...compiled.outcomes.map(({ rank }) => rank)));
  const waiting = runs.playWaiting();
  const left = leaveOut(runs, whole);
  findings.push(
    ...runs.sightings.findNeverHeld().filter(({ path }) => !reach.some((one) => isUnder(path, one.path))),
    ...lintStuck(runs.all),
    ...lintChance(chance),
    ...left.findings,
    ...lintVariants(compiled, model, played),
    ...lintRepeats(runs.judged, runs.model, played),
    ...lintConservation(runs),
    ...lintScores(compiled, runs.all, waiting),
  );
  return {
    findings,
    paths: pathsOf(played),
    runs: runs.all.length,
    chance,
    waitingScore: waiting?.score ?? null,
    spans: spansOf(compiled, runs.all),
    leftOut: left.steps,
    conservationError: runs.conservationError(),
  };
}

/** About how many runs `lintCase` plays: the named paths, those at random, and the recommended path without one or two steps. */
export function expectedRuns({ paths }: CompiledCase): number {
  const steps = paths['recommended']?.length ?? 0;
  return Object.keys(paths).length + RANDOM_RUNS + 1 + steps + (steps * (steps - 1)) / 2;
}

/** A condition of a part that cannot be reached need not be named twice. */
function isUnder(path: LintFinding['path'], parent: LintFinding['path']): boolean {
  return parent.every((step, index) => path[index] === step);
}

const emptyFigures = { runs: 0, chance: null, waitingScore: null, spans: {}, leftOut: [] };

function pathsOf(played: PlayedPaths): LintReport['paths'] {
  return [...played].map(([name, { ending }]) => ({
    name,
    outcome: ending?.outcome.id ?? null,
    score: ending?.score ?? null,
  }));
}

/** Fluid, protein and cells are conserved in every run that was played (L12). */
function lintConservation(runs: LintRuns): readonly LintFinding[] {
  const error = runs.conservationError();
  if (error < MOST_CONSERVATION_ERROR) return [];
  const message = `In one of ${String(runs.all.length)} runs ${error.toExponential(1)} of what the model conserves was lost or made`;
  return [{ code: 'case-not-repeatable', path: ['model'], at: 'conservation', message }];
}

function spansOf({ outcomes }: CompiledCase, runs: readonly LintRun[]): Readonly<Record<string, ScoreSpan>> {
  return Object.fromEntries(
    outcomes.map(({ id }) => {
      const scores = runs.filter(({ outcome }) => outcome === id).map(({ score }) => score);
      return [id, { runs: scores.length, least: Math.min(100, ...scores), most: Math.max(0, ...scores) }];
    }),
  );
}
