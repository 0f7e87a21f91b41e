/** What playing a case shows to be wrong with it. `rule` is the study's number, as docs/AUTHORING.md lists them. */
export interface LintFinding {
  readonly rule: 'L5' | 'L6' | 'L7' | 'L8' | 'L9' | 'L11' | 'L12' | 'L13';
  readonly severity: 'error' | 'warning';
  /** Keys and indices from the top of the case file, as in `CaseProblem`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}
