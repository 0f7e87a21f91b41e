import type { ContentIssue } from '#core/issue/issue.ts';

/**
 * `path:line  code  what is wrong. How to fix it.`, a blank line between files, a count at the end.
 * @param folder path of the folder of courses as seen from where the command runs
 * @param issues sorted by file and line, as `loadSite` gives them
 */
export function formatForTerminal(issues: readonly ContentIssue[], folder: string): string {
  const blocks = new Map<string, string[]>();
  for (const { file, line, code, message, hint } of issues) {
    const lines = blocks.get(file) ?? [];
    lines.push(`${folder}/${file}:${String(line)}  ${code}  ${message} ${hint}`);
    blocks.set(file, lines);
  }
  const text = [...blocks.values()].map((lines) => lines.join('\n')).join('\n\n');
  return `${text}\n\n${count(issues.length, 'problem')} in ${count(blocks.size, 'file')}. Each code is explained in docs/content-errors.md.`;
}

function count(amount: number, noun: string): string {
  return `${String(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}
