import type { CompiledCase } from '#core/case/compiled.ts';
import type { PatientModel } from '#core/case/patient-model.ts';
import type { LintReport } from '#machines/case-player/lint/report.ts';
import { measurePaths, type MeasuredPath } from './measure-paths.ts';

interface Column {
  readonly head: string;
  readonly read: (path: MeasuredPath) => string;
}

const number = (value: number | undefined, digits = 0): string =>
  value === undefined ? '–' : value.toLocaleString('en-US', { maximumFractionDigits: digits });
const peak = (variable: string, head: string, digits = 0): Column => ({
  head,
  read: ({ extremes }) => number(extremes(variable)?.max, digits),
});
/** Urine in mL/kg/h. */
const urine = ({ at }: MeasuredPath, hour: number): number | undefined => {
  const [flow, weight] = [at('urine', hour), at('weight', hour)];
  return flow === undefined || weight === undefined ? undefined : flow / weight;
};

/** What a case with the model of a leaking patient is judged by; a path that is over by then has no value. */
const columns: readonly Column[] = [
  { head: 'path', read: ({ name }) => name },
  { head: 'outcome', read: ({ outcome, minutes }) => `${outcome} at ${number(minutes / 60, 1)} h` },
  { head: 'score', read: ({ score }) => number(score) },
  { head: 'fluid L', read: ({ liters }) => number(liters, 1) },
  { head: 'MAP at 2 h', read: ({ at }) => number(at('MAP', 2)) },
  { head: 'MAP min', read: ({ extremes }) => number(extremes('MAP')?.min) },
  { head: 'lactate at 12 h', read: ({ at }) => number(at('lactate', 12), 1) },
  peak('lactate', 'lactate max', 1),
  { head: 'urine at 12 h, mL/kg/h', read: (path) => number(urine(path, 12), 2) },
  peak('creatinine', 'creatinine max'),
  peak('limbPressure', 'limb max'),
  peak('EVLWI', 'EVLWI max', 1),
];

/** The tables of docs/model.md, "Cases", in Markdown: `npm run play -- --tables`. */
export function formatCaseTables(
  cases: readonly { compiled: CompiledCase; model: PatientModel | null; report: LintReport }[],
): string {
  return cases
    .map(({ compiled, model, report }) =>
      [
        `### ${compiled.id}: ${compiled.title}`,
        '',
        ...pathTable(compiled, model),
        '',
        lintSentence(report),
      ].join('\n'),
    )
    .join('\n\n');
}

function pathTable(compiled: CompiledCase, model: PatientModel | null): readonly string[] {
  const shown = model === null ? columns.slice(0, 3) : columns;
  const rows = measurePaths(compiled, model).map((path) => shown.map(({ read }) => read(path)));
  return [shown.map(({ head }) => head), shown.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
}

function lintSentence({ chance, runs, spans, waitingScore }: LintReport): string {
  if (chance === null) return 'Not linted: a path cannot be played.';
  const scores = Object.entries(spans).map(
    ([id, { least, most }]) => `${id} ${String(least)}–${String(most)}`,
  );
  return [
    `${String(Math.round(100 * chance.bestShare))} % of ${String(chance.runs)} random runs end best;`,
    `their median score is ${String(chance.medianScore)}, the highest ${String(chance.mostScore)}.`,
    `Scores by outcome in ${String(runs)} runs: ${scores.join(', ')}.`,
    waitingScore === null ? 'Nobody can only wait.' : `Only waiting scores ${String(waitingScore)}.`,
  ].join(' ');
}
