import type { PlayIssueCode } from '#core/issue/play-issues.ts';

/** The study's number of each rule that is checked by playing; L1 to L4 are checked by compiling. */
export const ruleByCode = {
  'case-unreachable': 'L5',
  'case-act-refused': 'L6',
  'case-ending': 'L6',
  'case-steps-left': 'L6',
  'case-path-rank': 'L6',
  'case-outcome-without-path': 'L7',
  'case-never-holds': 'L7',
  'case-stuck': 'L8',
  'case-chance': 'L9',
  'case-chance-score': 'L9',
  'case-inert-step': 'L10',
  'case-knife-edge': 'L11',
  'case-not-repeatable': 'L12',
  'case-worst-scores': 'L13',
  'case-score-gap': 'L14',
  'case-waiting-scores': 'L14',
  'case-harmful-step': 'L15',
} as const satisfies Record<Exclude<PlayIssueCode, 'case-waiver-unused'>, string>;

export type LintCode = keyof typeof ruleByCode;

/** What playing a case shows to be wrong with it. Plain JSON, so that it can be kept. */
export interface LintFinding {
  readonly code: LintCode;
  /** Keys and indices from the top of the case file, as in `CaseProblem`. */
  readonly path: readonly (string | number)[];
  /** What a waiver names besides the rule: the step, path or outcome. */
  readonly at: string;
  /** One sentence without its full stop. */
  readonly message: string;
}
