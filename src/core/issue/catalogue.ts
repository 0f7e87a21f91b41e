import { caseDoseIssues, caseIssues } from './case-issues.ts';
import { evidenceIssues } from './evidence-issues.ts';
import { fileIssues } from './file-issues.ts';
import { formulaIssues } from './formula-issues.ts';
import type { ContentIssue } from './issue.ts';
import { itemIssues } from './item-issues.ts';
import { lessonIssues } from './lesson-issues.ts';
import { playIssues } from './play-issues.ts';
import { quizIssues } from './quiz-issues.ts';
import { referenceIssues } from './reference-issues.ts';

/**
 * Every mistake the checks can report. Each code has a section in docs/content-errors.md and a
 * broken course in tests/fixtures/broken/; a test keeps the three in step.
 */
export const catalogue = {
  ...fileIssues,
  ...referenceIssues,
  ...lessonIssues,
  ...evidenceIssues,
  ...formulaIssues,
  ...quizIssues,
  ...itemIssues,
  ...caseIssues,
  ...caseDoseIssues,
  ...playIssues,
};

export type IssueCode = keyof typeof catalogue;
export type IssueParams<Code extends IssueCode> = Parameters<(typeof catalogue)[Code]['describe']>[0];

/** Where an issue stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export function createIssue<Code extends IssueCode>(
  code: Code,
  place: Place,
  params: IssueParams<Code>,
): ContentIssue {
  // Indexing by a type parameter loses the link between definition and parameters.
  const describe = catalogue[code].describe as (p: IssueParams<Code>) => { message: string; hint: string };
  return { code, severity: catalogue[code].severity, ...place, ...describe(params) };
}
