import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Collector, type NamedFile } from '#client/results/collector.ts';
import { writeResult, type ResultFile } from '#core/assignment/result-file.ts';
import type { AssignmentContent } from '#core/assignment/content.ts';
import { makeInstructorKey, sealResult } from '#client/assignment/sealed-result.ts';
import { assignmentOf, fileName, generateClass, generateResult } from '../results/generate-class.ts';
import { contentOf } from '../results/load-content.ts';

const content = contentOf('tests/fixtures/courses/mini', 'knots');
const assignment = assignmentOf(content);
const courses = new Map([[content.course, content]]);
const people = generateClass(content, assignment, 200);

const fileOf = (text: string | Uint8Array, name: string): NamedFile => ({
  name,
  file: new Blob([typeof text === 'string' ? text : new Uint8Array(text)]),
});
const resultFile = (result: ResultFile, name = fileName(result.learner)): NamedFile =>
  fileOf(writeResult(result), name);

async function collect(
  files: readonly NamedFile[],
  known: ReadonlyMap<string, AssignmentContent> = courses,
): Promise<Collector> {
  const collector = new Collector(known);
  await collector.add(
    files,
    () => undefined,
    () => false,
  );
  return collector;
}

describe('two hundred result files', () => {
  it('give the table that the learners earned', async () => {
    const collector = await collect(people.map(({ result }) => resultFile(result)));
    const summary = collector.summary();
    expect(summary.rejected).toEqual([]);
    expect(summary.assignments).toMatchObject([{ title: 'Week three', learners: 200, isDisputed: false }]);
    const { report } = collector.report(summary.assignments[0]!.digest, 'best');
    const rows = new Map(report!.rows.map((row) => [row.learner, row]));
    expect(rows.size).toBe(200);
    for (const { result, percent, tasks } of people)
      expect(rows.get(result.learner)).toMatchObject({
        percent,
        claimed: percent,
        isMismatch: false,
        state: { kind: 'recomputed' },
        isPassed: percent >= 60,
        tasks: tasks.map((share) => ({ status: 'done', percent: share, problems: [] })),
        notes: { sameLogAs: [], fast: null, isClockOff: false },
      });
    expect(new Set(people.map(({ percent }) => percent)).size).toBeGreaterThan(10);
  });
});
