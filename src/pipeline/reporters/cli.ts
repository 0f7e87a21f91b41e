import type { ContentIssue } from '#core/issue/issue.ts';

/** `path:line  code  what is wrong. How to fix it.`, grouped by file; issues come sorted. */
export function formatForTerminal(issues: readonly ContentIssue[]): string {
  const lines: string[] = [];
  let file: string | null = null;
  for (const issue of issues) {
    if (file !== null && issue.file !== file) lines.push('');
    file = issue.file;
    lines.push(`${issue.file}:${String(issue.line)}  ${issue.code}  ${issue.message} ${issue.hint}`);
  }
  return lines.join('\n');
}
