import type { ContentIssue } from '#core/issue/issue.ts';

/** Workflow commands: GitHub shows each beside its line of a pull request. */
export function formatForGithub(issues: readonly ContentIssue[], folder: string): string {
  return issues
    .map(({ severity, file, line, code, message, hint }) => {
      const place = `file=${escapeProperty(`${folder}/${file}`)},line=${String(line)},title=${escapeProperty(code)}`;
      return `::${severity} ${place}::${escapeData(`${message} ${hint}`)}`;
    })
    .join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
