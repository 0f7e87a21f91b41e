import type { ContentIssue } from '#core/issue/issue.ts';

/** A list of issues with the address of each explanation; files as seen from where the command runs. */
export function formatAsJson(issues: readonly ContentIssue[], folder: string): string {
  const rows = issues.map((issue) => ({
    ...issue,
    file: `${folder}/${issue.file}`,
    docs: `docs/content-errors.md#${issue.code}`,
  }));
  return JSON.stringify(rows, null, 2);
}
