import type { Waiver } from '#core/case/compiled.ts';
import { playIssues } from '#core/issue/play-issues.ts';
import { ruleByCode, type LintFinding } from './finding.ts';

export interface Judged {
  readonly open: readonly LintFinding[];
  readonly waived: readonly { readonly finding: LintFinding; readonly reason: string }[];
  /** Indices of the waivers that match no finding. */
  readonly unused: readonly number[];
}

/** Sets the warnings that the author waived in writing apart. An error cannot be waived. */
export function applyWaivers(findings: readonly LintFinding[], waivers: readonly Waiver[]): Judged {
  const waiverOf = ({ code, at }: LintFinding): Waiver | undefined =>
    playIssues[code].severity === 'error'
      ? undefined
      : waivers.find((waiver) => waiver.rule === ruleByCode[code] && waiver.at === at);
  const used = new Set(findings.map(waiverOf));
  return {
    open: findings.filter((finding) => waiverOf(finding) === undefined),
    waived: findings.flatMap((finding) => {
      const reason = waiverOf(finding)?.reason;
      return reason === undefined ? [] : [{ finding, reason }];
    }),
    unused: waivers.flatMap((waiver, index) => (used.has(waiver) ? [] : [index])),
  };
}
