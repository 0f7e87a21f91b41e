import type { CourseSource } from '#pipeline/course-source.ts';
import type { DraftCheck, DraftText, LintedCase } from './draft-check.ts';

/** To the worker. The first message opens the course. */
export type BenchRequest =
  | { readonly type: 'open'; readonly source: CourseSource }
  | { readonly type: 'check'; readonly draft: DraftText; readonly linted: LintedCase | null }
  | { readonly type: 'lint'; readonly draft: DraftText };

/** From the worker: one `checked`, `linted` or `failed` for each request that asks. */
export type BenchReply =
  | { readonly type: 'checked'; readonly check: DraftCheck }
  | { readonly type: 'linted'; readonly linted: LintedCase | null }
  | { readonly type: 'progress'; readonly played: number; readonly expected: number }
  | { readonly type: 'failed' };
