import type { CompiledCase } from '#core/case/compiled.ts';
import type { LeftOut } from '#machines/case-player/lint/leave-out.ts';
import type { LintReport } from '#machines/case-player/lint/report.ts';
import { ruleRows } from '../case-lint/rule-rows.ts';

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
