import type { CompiledCase } from '#core/case/compiled.ts';
import { catalogue } from '#core/issue/catalogue.ts';
import { ruleByCode, type LintCode, type LintFinding } from '#machines/case-player/lint/finding.ts';
import type { LintReport } from '#machines/case-player/lint/report.ts';
import { applyWaivers } from '#machines/case-player/lint/waivers.ts';

/** What each rule asks, in a few words. L1 to L4 hold for every case that compiles. */
export const ruleTitles = {
  L1: 'schema, units, expressions and {{variables}}',
  L2: 'everything done or chosen rests on something',
  L3: 'every objective is scored and taught',
  L4: 'one outcome for every run, ranks apart',
  L5: 'every state of the chart can be reached',
  L6: 'paths end where expected, the recommended one best',
  L7: 'every outcome has a path, every condition holds in some run',
  L8: 'no run gets stuck',
  L9: 'chance does badly',
  L10: 'every recommended step changes something',
  L11: 'small changes of the patient change no outcome',
  L12: 'runs repeat to the bit and conserve',
  L13: 'the worst outcome scores under 40',
  L14: 'under 90 below the best outcome, at least 70 in it, at most 10 for waiting',
  L15: 'no recommended step does harm',
} as const;
export type RuleId = keyof typeof ruleTitles;

export type Verdict = 'pass' | 'warn' | 'FAIL';

export interface RuleRow {
  readonly rule: RuleId;
  readonly verdict: Verdict;
  readonly title: string;
  readonly findings: readonly LintFinding[];
  readonly waived: readonly { readonly finding: LintFinding; readonly reason: string }[];
}

/** One row for each rule: what stands against it and what the author has waived. */
export function ruleRows(compiled: CompiledCase, report: LintReport): readonly RuleRow[] {
  const { open, waived } = applyWaivers(report.findings, compiled.waive);
  return Object.entries(ruleTitles).map(([rule, title]) => {
    const findings = open.filter(({ code }) => ruleByCode[code] === rule);
    const severities = findings.map(({ code }) => severityOf(code));
    return {
      rule: rule as RuleId,
      verdict: severities.includes('error') ? 'FAIL' : severities.includes('warning') ? 'warn' : 'pass',
      title,
      findings,
      waived: waived.filter(({ finding }) => ruleByCode[finding.code] === rule),
    };
  });
}

function severityOf(code: LintCode): 'error' | 'warning' {
  return catalogue[code].severity;
}
