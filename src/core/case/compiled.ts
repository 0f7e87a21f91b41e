import type { Expression, Probe } from './expression.ts';
import type { ArgumentValues, VariableDeclaration } from './patient-model.ts';
import type { EvidenceMark, Verdict } from './schema.ts';
import type { SupportLevel } from './support-schema.ts';

/** A case as it is shipped to the browser: plain JSON, conditions as trees, times in minutes; no source text of expressions. */
export interface CompiledCase {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  /** 16 hex digits over everything below: the version of a case that a learner's log names. */
  readonly hash: string;
  readonly model: { readonly id: string; readonly version: number } | null;
  readonly patient: ArgumentValues;
  readonly objectives: readonly CompiledObjective[];
  readonly vignette: Template;
  /** Of the vignette. */
  readonly claims: readonly string[];
  readonly endMinutes: number;
  readonly sampleMinutes: number;
  readonly ends: Expression;
  readonly inputs: readonly { readonly id: string; readonly name: string }[];
  readonly groups: readonly { readonly id: string; readonly title: string }[];
  /** Actions, examinations and investigations, in the author's order; an act's key in a log is its id. */
  readonly acts: readonly CompiledAct[];
  readonly tracks: readonly CompiledTrack[];
  readonly signals: readonly CompiledSignal[];
  readonly decisions: readonly CompiledDecision[];
  readonly events: readonly CompiledEvent[];
  readonly outcomes: readonly CompiledOutcome[];
  readonly rubric: readonly CompiledRubricLine[];
  readonly paths: Readonly<Record<string, readonly string[]>>;
  readonly expect: Readonly<Record<string, readonly string[]>>;
  /** Ways to play it, in the author's order; at least one. */
  readonly support: readonly SupportLevel[];
  /** One for each step of the recommended path, or none. */
  readonly worked: readonly CompiledWorkedLine[];
  readonly prompts: readonly CompiledPrompt[];
  readonly debrief: {
    readonly text: Template;
    readonly charts: readonly string[];
    readonly claims: readonly string[];
  };
  /** Conditions that have to hold for some time; `held` in an expression is an index into this list. */
  readonly holds: readonly Expression[];
  /** Variables whose extremes are kept, because an expression asks for `max()` or `min()`. */
  readonly extremes: readonly string[];
  /** Rates to note at the first flip of a signal, because an expression asks for `rateAt()`. */
  readonly probes: readonly Probe[];
  /** Parameters of the model whose change by so many percent must not change where the recommended and the trap path end. */
  readonly vary: readonly { readonly parameter: string; readonly percent: number }[];
  /** Warnings of the linter that the author means. No run depends on them, so the hash leaves them out. */
  readonly waive: readonly Waiver[];
}

export interface Waiver {
  readonly rule: 'L9' | 'L10' | 'L11';
  /** The step or path that the warning names. */
  readonly at: string;
  readonly reason: string;
}

/** What a line rests on. */
export interface Grounds {
  readonly claims: readonly string[];
  readonly evidence: EvidenceMark | null;
}

/** Literal text and variables in turn. */
export type Template = readonly (string | { readonly variable: string; readonly digits: number })[];

export interface CompiledObjective {
  readonly id: string;
  readonly text: string;
  readonly lesson: string;
}

export interface CompiledCommand {
  readonly verb: string;
  readonly args: ArgumentValues;
}

/** What an act, an option or an event does to the patient and to the facts. */
export interface CompiledEffect {
  readonly commands: readonly CompiledCommand[];
  readonly set: Readonly<Record<string, string>>;
}

export interface CompiledAct extends CompiledEffect, Grounds {
  readonly kind: 'action' | 'examination' | 'investigation';
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly takesMinutes: number;
  readonly readyMinutes: number;
  readonly repeat: boolean;
  readonly watch: boolean;
  readonly needs: Expression;
  readonly otherwise: string | null;
  readonly says: Template | null;
  readonly results: readonly CompiledResult[];
}

export type CompiledResult = (
  | { readonly kind: 'lab'; readonly lab: string; readonly variable: string }
  | { readonly kind: 'value'; readonly lab: string; readonly value: number }
  | { readonly kind: 'text'; readonly text: Template }
) &
  Grounds & { readonly when: Expression };

/** A quantity whose course the author wrote, read like a variable of a model. */
export interface CompiledTrack {
  readonly variable: VariableDeclaration;
  readonly start: number;
  readonly ratePerHour: number;
  /** By act or option. */
  readonly effects: Readonly<Record<string, { readonly add: number; readonly ratePerHour: number }>>;
}

export interface CompiledSignal {
  readonly id: string;
  readonly name: string | null;
  readonly on: Expression;
  readonly off: Expression;
}

export interface CompiledDecision {
  readonly id: string;
  readonly when: Expression;
  readonly prompt: Template;
  readonly blocks: boolean;
  readonly options: readonly CompiledOption[];
}

export interface CompiledOption extends CompiledEffect, Grounds {
  readonly id: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly takesMinutes: number;
  readonly feedback: Template;
}

export interface CompiledEvent extends CompiledEffect, Grounds {
  readonly id: string;
  readonly when: Expression;
  readonly once: boolean;
  readonly interrupts: boolean;
  readonly say: Template;
}

export interface CompiledOutcome extends Grounds {
  readonly id: string;
  readonly rank: number;
  readonly when: Expression;
  readonly title: string;
  readonly text: string;
  readonly most: number | null;
}

export interface CompiledRubricLine extends Grounds {
  readonly id: string;
  readonly objective: string;
  readonly text: string;
  readonly weight: number;
  readonly full: Expression;
  readonly half: Expression | null;
  readonly why: string;
}

/** What is told before a step of the worked run. */
export interface CompiledWorkedLine extends Grounds {
  readonly step: string;
  readonly text: Template;
}

/** A hint that may be opened while `when` holds. */
export interface CompiledPrompt extends Grounds {
  readonly id: string;
  readonly when: Expression;
  readonly text: Template;
}
