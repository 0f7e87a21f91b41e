import { withoutRepeat } from '#core/case/path-step.ts';
import type { VariableDeclaration } from '#core/case/patient-model.ts';
import type { LintFinding } from './finding.ts';
import type { LintRun, LintRuns } from './runs.ts';

/** A change of so much of a value or of the score matters. */
const SHARE_THAT_MATTERS = 0.05;
/** Values near zero are compared against this share of their axis: a urine of 0.1 mL/h is not twice one of 0.05. */
const SHARE_OF_AXIS = 0.1;

/** What becomes of the recommended path without one of its steps. */
export interface LeftOut {
  readonly step: number;
  readonly act: string;
  readonly outcome: string;
  readonly score: number;
  readonly scoreChange: number;
  /** By variable of the model that harms: its peak or its lowest value, and the relative change of that. */
  readonly harm: Readonly<Record<string, { readonly value: number; readonly change: number }>>;
}

export interface LeaveOut {
  readonly steps: readonly LeftOut[];
  readonly findings: readonly LintFinding[];
}

/** Plays the recommended path without each step (L10, L15) and without each two (for the limits of scores). */
export function leaveOut(runs: LintRuns, whole: LintRun): LeaveOut {
  const path = runs.compiled.paths['recommended'] ?? [];
  const steps: LeftOut[] = [];
  const findings: LintFinding[] = [];
  path.forEach((act, step) => {
    for (let other = step + 1; other < path.length; other += 1) runs.playWithout(path, [step, other]);
    const run = runs.playWithout(path, [step]);
    if (run === null) return;
    const left = compareRuns(act, step, whole, run, runs);
    steps.push(left);
    const place = { path: ['paths', 'recommended', step], at: act };
    const gains = gainsOf(whole, run, left, runs);
    if (gains.length > 0) {
      const message = `Without \`${act}\` the recommended path does better: ${gains.join(', ')}`;
      findings.push({ code: 'case-harmful-step', ...place, message });
    } else if (!isWait(act, runs) && isInert(whole, run, runs)) {
      const message = `Without \`${act}\` neither outcome nor score nor any sign changes by more than 5 %`;
      findings.push({ code: 'case-inert-step', ...place, message });
    }
  });
  return { steps, findings };
}

function compareRuns(act: string, step: number, whole: LintRun, run: LintRun, runs: LintRuns): LeftOut {
  const harm = harms(runs).map((variable) => {
    const value = worstOf(variable, run);
    return [variable.id, { value, change: changeOf(variable, worstOf(variable, whole), value) }] as const;
  });
  return {
    step,
    act,
    outcome: run.outcome,
    score: run.score,
    scoreChange: run.score - whole.score,
    harm: Object.fromEntries(harm),
  };
}

/** What is better without the step, in words. A run that ended sooner had less time to do harm, so it is not compared. */
function gainsOf(whole: LintRun, run: LintRun, left: LeftOut, runs: LintRuns): readonly string[] {
  const gains: string[] = [];
  if (run.rank > whole.rank) gains.push(`it ends in \`${run.outcome}\``);
  if (left.scoreChange > 100 * SHARE_THAT_MATTERS) gains.push(`it scores ${String(run.score)}`);
  if (run.minute < whole.minute) return gains;
  for (const variable of harms(runs)) {
    const change = left.harm[variable.id]?.change ?? 0;
    const gain = variable.harm === 'high' ? -change : change;
    if (gain <= SHARE_THAT_MATTERS) continue;
    const what = variable.harm === 'high' ? 'peaks at' : 'falls only to';
    const from = worstOf(variable, whole).toFixed(variable.digits);
    const to = worstOf(variable, run).toFixed(variable.digits);
    gains.push(`${variable.id} ${what} ${to} instead of ${from}`);
  }
  return gains;
}

function isInert(whole: LintRun, run: LintRun, { model }: LintRuns): boolean {
  if (run.outcome !== whole.outcome || run.score !== whole.score) return false;
  return (model?.variables ?? []).every((variable) => {
    const [before, after] = [whole.extremes.get(variable.id), run.extremes.get(variable.id)];
    if (before === undefined || after === undefined) return true;
    const changes = [changeOf(variable, before.max, after.max), changeOf(variable, before.min, after.min)];
    return changes.every((change) => Math.abs(change) <= SHARE_THAT_MATTERS);
  });
}

function isWait(step: string, { compiled }: LintRuns): boolean {
  return compiled.acts.some(({ id, watch }) => watch && id === withoutRepeat(step));
}

function harms({ model }: LintRuns): readonly VariableDeclaration[] {
  return (model?.variables ?? []).filter(({ harm }) => harm !== undefined);
}

function worstOf({ id, harm }: VariableDeclaration, run: LintRun): number {
  return run.extremes.get(id)?.[harm === 'low' ? 'min' : 'max'] ?? Number.NaN;
}

function changeOf({ range: [low, high] }: VariableDeclaration, from: number, to: number): number {
  return (to - from) / Math.max(Math.abs(from), SHARE_OF_AXIS * (high - low));
}
