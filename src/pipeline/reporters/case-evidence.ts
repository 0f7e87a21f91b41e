import { groundKinds, tallyGrounds } from '#core/case/evidence-shares.ts';
import type { LoadedCourse } from '#core/course/loaded.ts';

/** For each case, how many of its lines rest on what, and the share of all in percent. */
export function formatCaseEvidence({ course, cases, claims }: LoadedCourse): string {
  if (cases.size === 0) return '';
  const rows = [...cases.values()].map((compiled) => {
    const tally = tallyGrounds(compiled, claims);
    const all = groundKinds.reduce((sum, kind) => sum + tally[kind], 0);
    const cells = groundKinds.map((kind) => `${String(tally[kind])} (${percentOf(tally[kind], all)} %)`);
    return formatRow(`  ${compiled.id}`, [String(all), ...cells]);
  });
  return [formatRow(`${course.id}: lines of a case`, ['all', ...groundKinds]), ...rows].join('\n');
}

const percentOf = (part: number, all: number): string => (all === 0 ? '0' : ((100 * part) / all).toFixed(0));

function formatRow(head: string, cells: readonly string[]): string {
  return head.padEnd(34) + cells.map((cell) => cell.padStart(12)).join('');
}
