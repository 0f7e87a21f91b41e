import type { CompiledCase, CompiledOutcome, CompiledRubricLine } from './compiled.ts';
import { evaluate } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { gatherEvidence } from './logged-evidence.ts';
import type { RubricResult } from './view.ts';

export interface CaseScore {
  readonly outcome: CompiledOutcome;
  /** 0–100, rounded. */
  readonly score: number;
  /** What the rubric alone gives, where the outcome holds the score lower. */
  readonly cappedFrom: number | null;
  readonly rubric: readonly RubricResult[];
}

/** Outcome and score of a run: a function of its facts and nothing else. The outcome is the story, the rubric the grade. */
export function scoreRun(compiled: CompiledCase, facts: Facts): CaseScore {
  const outcome = compiled.outcomes.find((one) => evaluate(one.when, facts));
  if (outcome === undefined) throw new Error(`case ${compiled.id} has no outcome that is always true`);
  const rubric = compiled.rubric.map((line) => judgeLine(line, compiled, facts));
  const outOf = rubric.reduce((sum, line) => sum + line.outOf, 0);
  const earned = Math.round((100 * rubric.reduce((sum, line) => sum + line.points, 0)) / outOf);
  const most = outcome.most ?? 100;
  return { outcome, rubric, score: Math.min(earned, most), cappedFrom: earned > most ? earned : null };
}

function judgeLine(line: CompiledRubricLine, compiled: CompiledCase, facts: Facts): RubricResult {
  const objective = compiled.objectives.find((one) => one.id === line.objective);
  if (objective === undefined) throw new Error(`rubric line ${line.id} names no objective`);
  const earned = evaluate(line.full, facts)
    ? 'full'
    : line.half !== null && evaluate(line.half, facts)
      ? 'half'
      : 'none';
  return {
    id: line.id,
    text: line.text,
    objective,
    earned,
    points: { full: 1, half: 0.5, none: 0 }[earned] * line.weight,
    outOf: line.weight,
    why: line.why,
    claims: line.claims,
    evidence: line.evidence,
    logged: gatherEvidence(line.half === null ? [line.full] : [line.full, line.half], compiled, facts),
  };
}
