import type { CompiledCase } from '#core/case/compiled.ts';
import { catalogue } from '#core/issue/catalogue.ts';
import { ruleByCode, type LintCode, type LintFinding } from '#machines/case-player/lint/finding.ts';
import type { LeftOut } from '#machines/case-player/lint/leave-out.ts';
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

/** The figures in one line and each rule that is not simply met: what `npm run content` says of a case. */
export function formatLintSummary(compiled: CompiledCase, report: LintReport): string {
  const rows = ruleRows(compiled, report);
  const met = rows.filter(({ verdict }) => verdict === 'pass').length;
  const notMet = rows
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ rule, verdict }) => `${rule} ${verdict}`);
  const waived = rows.reduce((sum, row) => sum + row.waived.length, 0);
  return [
    `${compiled.id}: ${[`${String(met)} of ${String(rows.length)} rules met`, ...notMet, `${String(waived)} waived`].join(', ')}`,
    ...figures(report).map((line) => `  ${line}`),
  ].join('\n');
}

/** Every rule, every figure and what each step of the recommended path is worth: `npm run play -- <case> --lint`. */
export function formatLintTable(compiled: CompiledCase, report: LintReport): string {
  const rules = ruleRows(compiled, report).flatMap(({ rule, verdict, title, findings, waived }) => [
    `${rule.padEnd(4)} ${verdict}  ${title}`,
    ...findings.map(({ message }) => `           ${message}.`),
    ...waived.map(({ finding, reason }) => `           waived: ${finding.message}. ${reason}`),
  ]);
  return [
    `${compiled.title} (${compiled.id})`,
    '',
    ...rules,
    '',
    ...figures(report),
    '',
    ...leftOutTable(report.leftOut),
  ].join('\n');
}

function figures({
  runs,
  chance,
  spans,
  waitingScore,
  paths,
  conservationError,
}: LintReport): readonly string[] {
  const named = paths.map(
    ({ name, outcome, score }) => `${name} ${outcome ?? 'unfinished'} ${String(score ?? '–')}`,
  );
  const lines = [`paths: ${named.join(', ')}`];
  if (chance === null) return lines;
  const outcomes = Object.entries(spans).map(
    ([id, { runs: count, least, most }]) =>
      `${id} ${count === 0 ? 'never' : `${String(least)}–${String(most)}`}`,
  );
  return [
    ...lines,
    `chance: ${percent(chance.bestShare)} of ${String(chance.runs)} random runs end best, median score ${String(chance.medianScore)}, highest ${String(chance.mostScore)}`,
    `scores by outcome in ${String(runs)} runs: ${outcomes.join(', ')}`,
    `only waiting: ${String(waitingScore ?? 'not possible')}; conserved to ${conservationError.toExponential(1)}`,
  ];
}

function leftOutTable(steps: readonly LeftOut[]): readonly string[] {
  const variables = Object.keys(steps[0]?.harm ?? {});
  const head = ['left out', 'outcome', 'score', ...variables.flatMap((id) => [id, 'change'])];
  const body = steps.map(({ step, act, outcome, score, harm }) => [
    `${String(step + 1)} ${act}`,
    outcome,
    String(score),
    ...variables.flatMap((id) => {
      const { value, change } = harm[id] ?? { value: Number.NaN, change: Number.NaN };
      return [String(Number(value.toPrecision(3))), percent(change)];
    }),
  ]);
  const rows = [head, ...body];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

function percent(share: number): string {
  return `${String(Math.round(100 * share))} %`;
}
