import type { CompiledCase } from '#core/case/compiled.ts';
import type { PlayedRun } from './play-hourly.ts';

/** Hours down, variables across, the acts of each hour at the end of its row; then outcome, rubric and hash. */
export function formatAsTable(compiled: CompiledCase, run: PlayedRun): string {
  const head = ['hour', ...run.columns.map(({ id }) => id), 'acts'];
  const body = run.rows.map(({ minute, values, acts }) => [
    (minute / 60).toFixed(minute % 60 === 0 ? 0 : 1),
    ...numbers(run, values),
    acts.join(', '),
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...body].map((row) => (row[column] ?? '').length)),
  );
  const lines = [head, ...body].map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [
    `${compiled.title} (${compiled.id})`,
    '',
    ...lines,
    '',
    ...endingLines(run),
    `state ${run.stateHash}`,
    `replay ${run.replayCode}`,
  ].join('\n');
}

function endingLines({ ending, minute }: PlayedRun): readonly string[] {
  if (ending === null) return [`not over at minute ${minute}`];
  const cap = ending.cappedFrom === null ? '' : ` (the rubric alone gives ${ending.cappedFrom})`;
  return [
    `outcome ${ending.outcome.id}: ${ending.outcome.title}`,
    `score ${ending.score}${cap}`,
    ...ending.rubric.map((line) => `  ${line.points}/${line.outOf}  ${line.id}: ${line.text}`),
  ];
}

export function formatAsCsv(run: PlayedRun): string {
  const head = ['minute', ...run.columns.map(({ id }) => id), 'acts'];
  const body = run.rows.map(({ minute, values, acts }) => [
    String(minute),
    ...numbers(run, values),
    acts.join(' '),
  ]);
  return [head, ...body].map((row) => row.join(',')).join('\n');
}

export function formatAsJson(compiled: CompiledCase, run: PlayedRun): string {
  const result = {
    case: compiled.id,
    hash: compiled.hash,
    minute: run.minute,
    outcome: run.ending?.outcome.id ?? null,
    score: run.ending?.score ?? null,
    stateHash: run.stateHash,
    replayCode: run.replayCode,
    acts: run.log,
  };
  return JSON.stringify(result, null, 2);
}

function numbers({ columns }: PlayedRun, values: readonly number[]): readonly string[] {
  return values.map((value, index) => value.toFixed(columns[index]?.digits ?? 1));
}
