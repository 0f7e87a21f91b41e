import type { CaseReplay } from '../assignment/score.ts';
import type { Verdict } from '../case/schema.ts';

/** A replay that also tells what a class report asks for. */
export interface CaseTrace extends CaseReplay {
  /** Decisions in the order in which they were answered. */
  readonly decisions: readonly AnsweredDecision[];
  /** Lines of the rubric; empty while the case runs. */
  readonly rubric: readonly TracedLine[];
}

export interface AnsweredDecision {
  readonly decision: string;
  readonly option: string;
  readonly verdict: Verdict;
  /** Simulated. */
  readonly minute: number;
}

export interface TracedLine {
  readonly line: string;
  /** Id of an objective of the case. */
  readonly objective: string;
  readonly points: number;
  readonly outOf: number;
}

export const isTrace = (replay: CaseReplay | null): replay is CaseTrace =>
  replay !== null && 'decisions' in replay;
