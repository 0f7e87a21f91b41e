/** One mistake of an author, as data. Checks collect issues and never throw one. */
export interface ContentIssue {
  /** Key of the catalogue (`catalogue.ts`) and heading in docs/content-errors.md. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Path relative to the folder of courses, with forward slashes. */
  readonly file: string;
  /** 1-based; 1 where a problem belongs to the whole file. */
  readonly line: number;
  /** What is wrong, with the value in backticks. One sentence. */
  readonly message: string;
  /** How to fix it. One sentence. */
  readonly hint: string;
}
