import type { LoggedEvidence } from './logged-evidence.ts';
import type { VariableDeclaration } from './patient-model.ts';
import type { EvidenceMark, Verdict } from './schema.ts';

/**
 * Everything a page shows of a running case; plain data, replaced as a whole after each act.
 * Authored texts are in the case's language; everything coded is for the page to put in words.
 */
export interface CaseView {
  readonly minute: number;
  readonly endMinutes: number;
  readonly status: 'running' | 'ended';
  /** Variables the model shows at all times. Empty without a model. */
  readonly monitor: readonly MonitorValue[];
  /** Quantities whose course the author wrote: shown apart from what a model computes. */
  readonly tracks: readonly MonitorValue[];
  /** What was given so far, for the inputs that the case names. */
  readonly inputs: readonly InputBalance[];
  /** Headings in order, each with its acts. */
  readonly groups: readonly ActGroup[];
  readonly pending: readonly PendingResult[];
  readonly results: readonly ReadyResult[];
  readonly openDecision: OpenDecision | null;
  /** Prompts whose moment it is. Shown only in a run with prompts. */
  readonly hints: readonly Hint[];
  /** What the worked run does next; null where the case has none, or something else was done. */
  readonly workedStep: WorkedStep | null;
  /** Oldest first. */
  readonly feed: readonly FeedEntry[];
  readonly history: History;
  /** Null while the case runs. */
  readonly ending: CaseEnding | null;
}

export interface MonitorValue {
  readonly variable: VariableDeclaration;
  readonly value: number;
  readonly range: 'low' | 'normal' | 'high';
}

export interface InputBalance {
  readonly id: string;
  readonly name: string;
  readonly totalLiters: number;
  readonly litersPerHour: number;
}

export interface ActGroup {
  readonly id: string;
  readonly title: string;
  readonly acts: readonly ActChoice[];
}

export interface ActChoice {
  /** What to hand to `perform`. */
  readonly key: string;
  readonly kind: 'action' | 'examination' | 'investigation';
  readonly label: string;
  readonly takesMinutes: number;
  /** Only of a test: from its end to the result. */
  readonly readyMinutes: number;
  readonly timesDone: number;
  readonly evidence: EvidenceMark | null;
  readonly enabled: boolean;
  readonly reasonDisabled: DisabledReason | null;
}

export interface DisabledReason {
  /** `not-possible` comes with the author's text where there is one. */
  readonly code: 'ended' | 'answer-first' | 'already-done' | 'not-possible';
  readonly text: string | null;
}

export interface PendingResult {
  readonly act: string;
  readonly label: string;
  readonly orderedMinute: number;
  readonly readyMinute: number;
}

export interface LabValue {
  /** Id of a lab in course.yaml. */
  readonly lab: string;
  /** In the lab's SI unit. */
  readonly value: number;
}

export interface ReadyResult {
  readonly act: string;
  readonly label: string;
  readonly kind: 'examination' | 'investigation';
  readonly sampledMinute: number;
  readonly readyMinute: number;
  readonly labs: readonly LabValue[];
  readonly texts: readonly string[];
  /** Of the test and of what it showed. */
  readonly claims: readonly string[];
  readonly evidence: readonly EvidenceMark[];
}

export interface OpenDecision {
  readonly id: string;
  readonly prompt: string;
  readonly openedMinute: number;
  readonly blocks: boolean;
  /** `key` is what to hand to `perform`: `d1.b`. */
  readonly options: readonly { readonly key: string; readonly text: string; readonly takesMinutes: number }[];
}

export interface Hint {
  readonly id: string;
  readonly text: string;
  readonly claims: readonly string[];
  readonly evidence: EvidenceMark | null;
}

export interface WorkedStep {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** What to hand to `perform`: an act, or an option such as `d1.b`. */
  readonly key: string;
  /** Label of the act, or words of the option. */
  readonly label: string;
  /** Why now. */
  readonly text: string;
  readonly claims: readonly string[];
  readonly evidence: EvidenceMark | null;
}

export type FeedEntry = { readonly minute: number } & (
  | { readonly kind: 'vignette'; readonly text: string; readonly claims: readonly string[] }
  | { readonly kind: 'act'; readonly act: string; readonly label: string; readonly text: string | null }
  | { readonly kind: 'result'; readonly result: ReadyResult }
  | {
      readonly kind: 'event';
      readonly event: string;
      readonly text: string;
      readonly claims: readonly string[];
      readonly evidence: EvidenceMark | null;
    }
  | { readonly kind: 'decision'; readonly decision: string; readonly prompt: string }
  | {
      readonly kind: 'feedback';
      readonly decision: string;
      readonly option: string;
      readonly chosen: string;
      readonly verdict: Verdict;
      readonly text: string;
      readonly claims: readonly string[];
      readonly evidence: EvidenceMark | null;
    }
);

/** Samples at equal steps from the opening, and one at the present minute. While the case runs, only of the monitor. */
export interface History {
  readonly minutes: readonly number[];
  readonly series: readonly { readonly variable: VariableDeclaration; readonly values: readonly number[] }[];
}

export interface CaseEnding {
  readonly outcome: {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    /** 0 is the worst, `topRank` the best. */
    readonly rank: number;
    readonly topRank: number;
    readonly claims: readonly string[];
    readonly evidence: EvidenceMark | null;
  };
  /** 0–100, rounded. */
  readonly score: number;
  /** Where the outcome held the score down: what the rubric alone would have given. */
  readonly cappedFrom: number | null;
  readonly rubric: readonly RubricResult[];
  readonly debrief: { readonly text: string; readonly claims: readonly string[] };
  /** While each named signal was on: bands behind the curves. */
  readonly bands: readonly {
    readonly signal: string;
    readonly name: string;
    readonly fromMinute: number;
    readonly toMinute: number;
  }[];
  /** Acts as ticks on the charts. */
  readonly acts: readonly { readonly minute: number; readonly act: string; readonly label: string }[];
}

export interface RubricResult {
  readonly id: string;
  readonly text: string;
  readonly objective: { readonly id: string; readonly text: string; readonly lesson: string };
  readonly earned: 'full' | 'half' | 'none';
  readonly points: number;
  readonly outOf: number;
  readonly why: string;
  readonly claims: readonly string[];
  readonly evidence: EvidenceMark | null;
  /** What the log holds of each thing the line asks for. */
  readonly logged: readonly LoggedEvidence[];
}
