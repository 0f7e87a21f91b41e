import type { Chance } from './chance.ts';
import type { LintFinding } from './finding.ts';
import type { LeftOut } from './leave-out.ts';

/** Scores of the runs that ended in one outcome. */
export interface ScoreSpan {
  readonly runs: number;
  readonly least: number;
  readonly most: number;
}

/** What playing a case showed: findings before any is waived, and the figures behind them. Plain JSON. */
export interface LintReport {
  readonly findings: readonly LintFinding[];
  readonly paths: readonly {
    readonly name: string;
    readonly outcome: string | null;
    readonly score: number | null;
  }[];
  /** How many runs were played; 0 where a path could not be, and nothing below was measured. */
  readonly runs: number;
  readonly chance: Chance | null;
  /** Null where nobody can only wait. */
  readonly waitingScore: number | null;
  /** By outcome. */
  readonly spans: Readonly<Record<string, ScoreSpan>>;
  /** By step of the recommended path. */
  readonly leftOut: readonly LeftOut[];
  /** Largest violation of a conservation law of the model in any run, in L or g. */
  readonly conservationError: number;
}
