import { Collector, type NamedFile } from '#client/results/collector.ts';
import type { AssignmentContent } from '#core/assignment/content.ts';
import { writeResult } from '#core/assignment/result-file.ts';
import { patientModels } from '#core/patient/registry.ts';
import type { Site } from '#core/course/loaded.ts';
import { assignmentContent } from '#data/assignment-page.ts';
import { traceActs } from '#machines/case-player/trace-acts.ts';
import { assignmentOf, fileName, generateClass } from '../../tests/results/generate-class.ts';
import { medianTime, medianOf, row, rounds, type Row } from './measure.ts';

const learners = 40;

/** Milliseconds a learner: what reading and judging a result costs beside parsing its JSON, and what its replay is of that. */
export async function benchCollect(site: Site): Promise<Row[]> {
  const rows: Row[] = [];
  for (const loaded of site.courses.values()) {
    const content = assignmentContent(loaded);
    if (content.cases.length === 0) continue;
    rows.push(...(await benchCourse(content)));
  }
  return rows;
}

async function benchCourse(content: AssignmentContent): Promise<Row[]> {
  const people = generateClass(content, assignmentOf(content), learners);
  const texts = people.map(({ result }) => writeResult(result));
  const files = people.map(({ result }, index) => ({
    name: fileName(result.learner),
    file: new Blob([texts[index] ?? '']),
  }));
  const parsing = medianTime(() => texts.map((text) => JSON.parse(text) as unknown)) / learners;
  const replay = traceActs(patientModels);
  const [compiled] = content.cases;
  const replaying = medianTime(() => {
    for (const { result } of people)
      if (compiled !== undefined)
        replay(
          compiled,
          result.events.flatMap(({ body }) => (body.type === 'case.acted' ? [body] : [])),
        );
  });
  const collecting = (await medianCollecting(content, files)) / learners;
  const { course } = content;
  const kilobytes = texts.reduce((sum, text) => sum + text.length, 0) / learners / 1000;
  const ms = (time: number): string => `${time.toFixed(2)} ms a file of ${kilobytes.toFixed(0)} kB`;
  return [
    row(`${course}: collect a class / parse its files`, collecting / parsing, ms(collecting)),
    row(`${course}: replay every case / parse`, replaying / learners / parsing, ms(replaying / learners)),
  ];
}

/** Of a new collector each time: what one remembers of a replay is worth nothing to the next. */
async function medianCollecting(content: AssignmentContent, files: readonly NamedFile[]): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < rounds; run += 1) {
    const collector = new Collector(new Map([[content.course, content]]));
    const begun = performance.now();
    await collector.add(
      files,
      () => undefined,
      () => false,
    );
    times.push(performance.now() - begun);
  }
  return medianOf(times);
}
