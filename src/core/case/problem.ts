/** What can be wrong in a case beyond its shape. The codes are sections of docs/content-errors.md. */
export const caseProblemCodes = [
  'case-expression',
  'case-unknown-name',
  'case-unit',
  'case-range',
  'case-verb',
  'case-parameter',
  'case-template',
  'case-duplicate-id',
  'case-unused-objective',
  'case-evidence',
  'case-outcomes',
  'case-path',
  'case-support',
  'case-track',
] as const;
export type CaseProblemCode = (typeof caseProblemCodes)[number];

export interface CaseProblem {
  readonly code: CaseProblemCode;
  /** Keys and indices from the top of the file to the value, as `yaml` and zod write them. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}
