import type { CompiledCase } from '#core/case/compiled.ts';
import type { ContentIssue } from '#core/issue/issue.ts';
import type { Quiz } from '#core/quiz/schema.ts';
import type { LintReport } from '#machines/case-player/lint/report.ts';
import type { RuleRow } from '#pipeline/case-lint/rule-rows.ts';
import type { OwnFile } from '#pipeline/own-file.ts';

/** A text to be checked. */
export type DraftText = Pick<OwnFile, 'kind' | 'text' | 'replaces'>;

/** What the linter of cases found in the version of a case that `hash` names. Plain JSON. */
export interface LintedCase {
  readonly hash: string;
  readonly report: LintReport;
  readonly rules: readonly RuleRow[];
}

/** What the checks say of a text. Plain JSON. */
export interface DraftCheck {
  readonly issues: readonly ContentIssue[];
  /** A case that can be played, under an id of its own (`own-…`). */
  readonly compiled: CompiledCase | null;
  /** Its opening text, with the values of the patient. */
  readonly story: string;
  /** True for a case that lasts longer than the workbench plays. */
  readonly isTooLong: boolean;
  readonly quiz: Quiz | null;
  /** 1-based lines on which the items of a quiz begin. */
  readonly itemLines: readonly number[];
}
