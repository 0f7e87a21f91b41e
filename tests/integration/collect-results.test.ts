import { readFileSync } from 'node:fs';
import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Collector, type NamedFile } from '#client/results/collector.ts';
import { writeResult, type ResultFile } from '#core/assignment/result-file.ts';
import type { AssignmentContent } from '#core/assignment/content.ts';
import { compileOwnCase } from '#client/assignment/compile-own-case.ts';
import { makeInstructorKey, sealResult } from '#client/assignment/sealed-result.ts';
import { assignmentOf, fileName, generateClass, generateResult } from '../results/generate-class.ts';
import { givenParts } from '#core/results/given-choices.ts';
import { chanceOf } from '../results/chance.ts';
import { contentOf } from '../results/load-content.ts';
import { answerTo } from '../results/play-quiz.ts';

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
  }, 60_000);
});

describe('files that are told apart', () => {
  const [first, second] = people.filter(({ percent }) => percent < 100) as [
    (typeof people)[0],
    (typeof people)[0],
  ];
  const { result } = first;
  const reportOf = (collector: Collector, choice: 'best' | 'latest' | 'first' = 'best') =>
    collector.report(collector.summary().assignments[0]?.digest ?? null, choice).report!;
  const rejectionOf = async (file: NamedFile) => {
    const collector = await collect([file, resultFile(second.result)]);
    const summary = collector.summary();
    // Whatever is wrong with one file, the other is there.
    expect(reportOf(collector).rows.map(({ learner }) => learner)).toEqual([second.result.learner]);
    expect(summary.rejected).toHaveLength(1);
    return summary.rejected[0];
  };

  it('a forged score counts as it was earned, and is shown as a mismatch', async () => {
    const forged = { ...result, claimed: { percent: 100, passed: true } };
    const [row] = reportOf(await collect([resultFile(forged)])).rows;
    expect(row).toMatchObject({ percent: first.percent, claimed: 100, isMismatch: true });
  });

  it('forged events count for nothing: points are worked out from the answers', async () => {
    const events = result.events.map((event) =>
      event.body.type === 'item.answered'
        ? { ...event, body: { ...event.body, correct: true, points: 1 } }
        : event.body.type === 'case.ended'
          ? { ...event, body: { ...event.body, score: 100 } }
          : event,
    );
    expect(reportOf(await collect([resultFile({ ...result, events })])).rows[0]?.percent).toBe(first.percent);
  });

  it('acts that the case does not allow are no attempt', async () => {
    const events = result.events.filter(({ body }, index) => body.type !== 'case.acted' || index % 3 > 0);
    const [row] = reportOf(await collect([resultFile({ ...result, events })])).rows;
    expect(row?.tasks.at(-1)).toMatchObject({ percent: null, problems: ['impossible'] });
  });

  it('a file cut off, and one changed by hand', async () => {
    const text = writeResult(result);
    expect(await rejectionOf(fileOf(text.slice(0, -200), 'a.json'))).toEqual({
      file: 'a.json',
      code: 'cut-off',
    });
    expect(await rejectionOf(fileOf(text.replace(result.learner, 'Learner 999'), 'a.json'))).toEqual({
      file: 'a.json',
      code: 'damaged',
    });
  });

  it('a file whose parts were exchanged, checksum and all', async () => {
    const harder = assignmentOf(content, { passMark: 90 });
    for (const altered of [
      { ...result, assignment: harder },
      { ...result, attempt: second.result.attempt },
      { ...result, events: [...result.events, { ...result.events[0]!, at: result.exportedAt }] },
    ])
      expect(await rejectionOf(resultFile(altered, 'a.json'))).toEqual({ file: 'a.json', code: 'altered' });
  });

  it('the same file twice, and an earlier save of the same work', async () => {
    const half = result.events.slice(0, 8);
    const earlier = { ...result, events: half, exportedAt: half.at(-1)!.at };
    const collector = await collect([
      resultFile(earlier, 'early.json'),
      resultFile(result, 'whole.json'),
      resultFile(result, 'whole copy.json'),
    ]);
    expect(collector.summary().rejected).toEqual([
      { file: 'early.json', code: 'superseded', detail: 'whole copy.json' },
      { file: 'whole.json', code: 'duplicate', detail: 'whole copy.json' },
    ]);
    expect(reportOf(collector).rows).toMatchObject([{ percent: first.percent, works: 1 }]);
  });

  it('two saves of the same work that each hold what the other lacks', async () => {
    const other = result.events.map((event, index) =>
      index === 5 ? { ...event, at: new Date(Date.parse(event.at) + 1).toISOString() } : event,
    );
    const collector = await collect([
      resultFile(result, 'new.json'),
      resultFile({ ...result, events: other, exportedAt: result.events.at(-1)!.at }, 'old.json'),
    ]);
    expect(collector.summary().rejected).toEqual([
      { file: 'old.json', code: 'diverged', detail: 'new.json' },
    ]);
  });

  it('another course, and a course that this site has not', async () => {
    const foreign = generateResult(content, assignmentOf(content, { course: 'weather' }), 'L', 'x');
    const file = resultFile({ ...foreign.result }, 'a.json');
    expect(await rejectionOf(file)).toEqual({ file: 'a.json', code: 'other-course', detail: 'weather' });
  });

  it('another version of the course: named, not recomputed, and kept out of statistics', async () => {
    const quizzes = content.quizzes.map((quiz) => ({
      ...quiz,
      questions: quiz.questions.map((question, index) =>
        index === 0 ? { ...question, content: 'ffffffffffffffff' } : question,
      ),
    }));
    const old = { ...content, version: 'abcdefabcdefabcd', quizzes };
    const made = generateResult(old, assignmentOf(old, { version: old.version }), 'Learner Old', 'old');
    const report = reportOf(await collect([resultFile(made.result)]));
    expect(report.rows[0]).toMatchObject({
      state: { kind: 'not-recomputable', why: 'other-version', version: 'abcdefabcdefabcd' },
      percent: null,
      claimed: made.percent,
      isMismatch: false,
      tasks: [],
    });
    expect(report.counted).toBe(0);
  });

  it('another version in which nothing that was asked has changed is recomputed', async () => {
    const old = { ...content, version: 'abcdefabcdefabcd' };
    const made = generateResult(old, assignment, 'Learner Old', 'old');
    expect(reportOf(await collect([resultFile(made.result)])).rows[0]).toMatchObject({
      state: { kind: 'recomputed' },
      percent: made.percent,
    });
  });

  it('another assignment has a table of its own, and one with changed terms is disputed', async () => {
    const other = assignmentOf(content, { nonce: 'ffffffffffffffff', title: 'Week four' });
    const easier = assignmentOf(content, { passMark: 1 });
    const collector = await collect([
      resultFile(result, '1.json'),
      resultFile(second.result, '2.json'),
      resultFile(generateResult(content, other, 'Learner X', 'x').result, '3.json'),
      resultFile(generateResult(content, easier, 'Learner Y', 'y').result, '4.json'),
    ]);
    expect(
      collector.summary().assignments.map(({ title, learners, isDisputed }) => [title, learners, isDisputed]),
    ).toEqual([
      ['Week three', 2, true],
      ['Week four', 1, false],
      ['Week three', 1, true],
    ]);
  });

  it('several works of one learner: best, latest or first', async () => {
    const makes = ['a', 'b', 'c'].map((seed, index) => {
      const made = generateResult(content, assignment, index === 1 ? 'learner  one ' : 'Learner One', seed);
      return { ...made, result: { ...made.result, exportedAt: `2026-12-0${index + 1}T08:00:00.000Z` } };
    });
    const collector = await collect(
      makes.map(({ result: each }, index) => resultFile(each, `${index}.json`)),
    );
    const percents = makes.map(({ percent }) => percent);
    const chosen = (choice: 'best' | 'latest' | 'first') => reportOf(collector, choice).rows[0];
    expect(chosen('best')).toMatchObject({ percent: Math.max(...percents), works: 3 });
    expect(chosen('latest')?.percent).toBe(percents[2]);
    expect(chosen('first')?.percent).toBe(percents[0]);
  });

  it('late work counts, and is marked', async () => {
    const due = assignmentOf(content, { due: '2026-11-01T00:00:00.000Z' });
    const late = generateResult(content, due, 'L', 'x');
    expect(reportOf(await collect([resultFile(late.result)])).rows[0]).toMatchObject({
      isLate: true,
      percent: late.percent,
    });
  });

  it('an assignment, a whole record, a newer result, and what is no file of ours', async () => {
    const { writeAssignmentFile } = await import('#core/assignment/read-assignment.ts');
    for (const [text, code] of [
      [writeAssignmentFile(assignment), 'assignment'],
      ['{"schema":"record/1","events":[]}', 'record'],
      [writeResult(result).replace('result/1', 'result/2'), 'newer'],
      ['{"a":1}', 'unknown'],
      ['Dear colleague,', 'unknown'],
      ['\0\0\0\0', 'unknown'],
      ['', 'empty'],
      [' \n', 'empty'],
      ['['.repeat(200_000), 'cut-off'],
    ])
      expect(await rejectionOf(fileOf(text!, 'a.json'))).toEqual({ file: 'a.json', code });
  });
});

describe('what is noticed in logs', () => {
  const { result } = people[0]!;
  const rowsOf = async (results: readonly ResultFile[]) => {
    const collector = await collect(results.map((each, index) => resultFile(each, `${index}.json`)));
    return collector.report(collector.summary().assignments[0]!.digest, 'best').report!.rows;
  };

  it('is one log under two names, also with its run, device and days changed', async () => {
    const events = result.events.map((event) => ({
      ...event,
      device: 'ffffffff',
      at: new Date(Date.parse(event.at) + 86_400_000).toISOString(),
      body: 'run' in event.body ? { ...event.body, run: `x${event.body.run}` } : event.body,
    }));
    const { attemptOf } = await import('#core/assignment/events-of.ts');
    const copy = {
      ...result,
      learner: 'Somebody Else',
      events,
      attempt: attemptOf(assignment, events),
      exportedAt: '2026-12-01T08:00:00.000Z',
    };
    const plain = { ...result, learner: 'A Third' };
    const rows = await rowsOf([result, copy, plain, people[1]!.result]);
    expect(rows.map(({ notes }) => notes.sameLogAs)).toEqual([
      ['1.json', '2.json'],
      ['0.json', '2.json'],
      ['0.json', '1.json'],
      [],
    ]);
  });

  it('is an impossible speed, and a clock that runs backward', async () => {
    const fast = result.events.map((event) =>
      event.body.type === 'item.answered' ? { ...event, body: { ...event.body, durationMs: 300 } } : event,
    );
    const back = result.events.map((event, index) =>
      index === 4 ? { ...event, at: '2026-01-01T08:00:00.000Z' } : event,
    );
    const rows = await rowsOf([
      { ...result, events: fast },
      { ...people[1]!.result, events: people[1]!.result.events.map((event) => event) },
      { ...result, learner: 'Clock', events: back },
    ]);
    const answers = result.events.filter(({ body }) => body.type === 'item.answered').length;
    expect(rows.map(({ notes }) => notes.fast)).toEqual([{ count: answers, of: answers }, null, null]);
    expect(rows.map(({ notes }) => notes.isClockOff)).toEqual([false, false, true]);
  });
});

describe('an encrypted result', () => {
  it('waits for the key, whichever comes first, and is rejected under another or when broken', async () => {
    const key = await makeInstructorKey('2026-11-01T08:00:00.000Z');
    const other = await makeInstructorKey('2026-11-01T08:00:00.000Z');
    const sealed = await sealResult(people[0]!.result, key.public);
    const file = fileOf(writeResult(sealed), 'sealed.json');
    const keyFile = fileOf(JSON.stringify(key), 'key.json');

    const collector = await collect([file]);
    expect(collector.summary()).toMatchObject({
      sealed: 1,
      rejected: [{ file: 'sealed.json', code: 'locked' }],
    });
    const add = (each: NamedFile): Promise<void> =>
      collector.add(
        [each],
        () => undefined,
        () => false,
      );
    await add(fileOf(JSON.stringify(other), 'other.json'));
    expect(collector.summary().rejected).toEqual([{ file: 'sealed.json', code: 'other-key' }]);
    await add(keyFile);
    expect(collector.summary()).toMatchObject({ sealed: 0, rejected: [], assignments: [{ learners: 1 }] });

    const changed = sealed.sealed.startsWith('A') ? 'B' : 'A';
    const broken = { ...sealed, sealed: changed + sealed.sealed.slice(1) };
    expect((await collect([keyFile, fileOf(writeResult(broken), 'b.json')])).summary().rejected).toEqual([
      { file: 'b.json', code: 'broken-seal' },
    ]);
  });
});

describe('zips', () => {
  const packed = (entries: Record<string, string | Uint8Array>, name = 'all.zip'): NamedFile =>
    fileOf(
      zipSync(
        Object.fromEntries(
          Object.entries(entries).map(([key, value]) => [
            key,
            typeof value === 'string' ? strToU8(value) : value,
          ]),
        ),
      ),
      name,
    );
  const texts = Object.fromEntries(
    people.slice(0, 20).map(({ result }) => [`week 3/${fileName(result.learner)}`, writeResult(result)]),
  );

  it('are read with their folders, and what systems leave in them is not', async () => {
    const collector = await collect([
      packed({ ...texts, '__MACOSX/x': 'x', '.DS_Store': 'x', 'week 3/notes.txt': 'hello' }),
    ]);
    expect(collector.summary()).toMatchObject({
      assignments: [{ learners: 20 }],
      rejected: [{ file: 'all.zip › week 3/notes.txt', code: 'unknown' }],
    });
  });

  it('that would fill the memory are stopped, and the other files go on', async () => {
    const limits = { entries: 50, entryBytes: 2_000_000, bytes: 20_000_000, ratio: 50, ratioFrom: 1_000_000 };
    const collector = new Collector(courses, limits);
    const zeros = new Uint8Array(1_900_000);
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.json`, '{}']));
    await collector.add(
      [
        packed({ 'a.json': zeros, 'b.json': zeros, 'c.json': zeros }, 'bomb.zip'),
        packed(many, 'many.zip'),
        packed({ 'inner.zip': zipSync({ a: strToU8('a') }) }, 'nested.zip'),
        resultFile(people[0]!.result),
      ],
      () => undefined,
      () => false,
    );
    const { rejected, assignments } = collector.summary();
    expect(rejected).toContainEqual({ file: 'bomb.zip', code: 'zip-too-large' });
    expect(rejected).toContainEqual({ file: 'many.zip', code: 'zip-too-many' });
    expect(rejected).toContainEqual({ file: 'nested.zip › inner.zip', code: 'zip-inside' });
    expect(assignments).toMatchObject([{ learners: 1 }]);
  });

  it('that are cut off give what they hold', async () => {
    const whole = packed(texts);
    const cut = { name: 'cut.zip', file: whole.file.slice(0, Math.floor(whole.file.size * 0.5)) };
    const { assignments, rejected } = (await collect([cut])).summary();
    expect(assignments[0]?.learners).toBeGreaterThan(3);
    expect(rejected.map(({ code }) => code)).toEqual(['cut-off']);
    const stub = fileOf(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'stub.zip');
    expect((await collect([stub])).summary().rejected).toEqual([{ file: 'stub.zip', code: 'zip-damaged' }]);
  });
});

describe('files of an LMS', () => {
  it('have tables of their own, by what they hold and not by their names', async () => {
    const sample = (name: string): string => readFileSync(`tests/fixtures/lms/${name}`, 'utf8');
    const collector = await collect([
      fileOf(`\uFEFF${sample('scorm-interactions.csv')}`, 'grades.txt'),
      fileOf(sample('cmi5-session.json'), 'statements.csv'),
      resultFile(people[0]!.result),
    ]);
    const { report, lms } = collector.report(collector.summary().assignments[0]!.digest, 'best');
    expect(report!.rows).toHaveLength(1);
    expect(lms.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['moodle-interactions', 5],
      ['xapi', 1],
    ]);
    expect(lms[0]!.rows.find(({ attempt }) => attempt.learner === 'Learner Four')).toMatchObject({
      of: 2,
      attempt: { percent: 100 },
    });
    expect(lms[0]!.analysis!.statistics.items[0]).toMatchObject({ item: 'wx-cloud-type', difficulty: 0.75 });
  });
});

describe('an own case of the instructor', () => {
  const yaml = readFileSync('tests/fixtures/courses/mini/knots/cases/mooring-in-a-gale.yaml', 'utf8').replace(
    /^id: .*/m,
    'id: own-gale',
  );
  const how = { kind: 'own-case', support: 'unaided', debrief: 'at-once' } as const;

  it('is compiled once and scored as the course’s cases are; one that does not compile is not recomputable', async () => {
    const compiled = compileOwnCase(yaml);
    if (!compiled.ok) throw new Error(compiled.problem);
    const { id } = compiled.value;
    const task = { ...how, id };
    const own = { ...content, cases: [compiled.value] };
    const made = generateResult(own, assignmentOf(own, { tasks: [{ ...task, yaml }] }), 'L', 'own');
    const collector = await collect([resultFile(made.result)]);
    const { report } = collector.report(made.result.digest, 'best');
    expect(report!.rows[0]).toMatchObject({ percent: made.percent, isMismatch: false });
    expect(report!.cases[0]).toMatchObject({ case: id, runs: 1 });

    const broken = assignmentOf(own, { tasks: [{ ...task, yaml: 'id: [' }] });
    const other = await collect([resultFile(generateResult(own, broken, 'L', 'own').result)]);
    const [group] = other.summary().assignments;
    expect(other.report(group!.digest, 'best').report!.rows[0]?.state).toEqual({
      kind: 'not-recomputable',
      why: 'own-content',
    });
  });
});

describe('the real course, with its patient model', () => {
  it('gives each learner of a class the score of the run, and the decisions they took', async () => {
    const leak = contentOf('content', 'capillary-leak');
    const asked = assignmentOf(leak, { mode: 'practice' });
    const group = generateClass(leak, asked, 12, 'leak');
    const collector = await collect(
      group.map(({ result }) => resultFile(result)),
      new Map([[leak.course, leak]]),
    );
    const { report } = collector.report(collector.summary().assignments[0]!.digest, 'best');
    const rows = new Map(report!.rows.map((row) => [row.learner, row]));
    for (const { result, percent, tasks } of group)
      expect(rows.get(result.learner)).toMatchObject({
        percent,
        isMismatch: false,
        tasks: tasks.map((share) => ({ percent: share })),
      });
    const [played] = report!.cases;
    const taken = group.flatMap(({ decisions }) => decisions);
    for (const { decision, options } of played!.decisions)
      for (const { option, count } of options)
        expect(count).toBe(taken.filter((key) => key === `${decision}.${option}`).length);
    expect(played!.runs).toBe(12);
  }, 120_000);
});

describe('answers given', () => {
  it('are read part by part for every type of question, with the key among them', () => {
    const chance = chanceOf('parts');
    const types = new Set<string>();
    for (const question of content.quizzes.flatMap(({ questions }) => questions)) {
      if (question.prompt.type === 'likelihood') continue;
      types.add(question.prompt.type);
      const scores = [true, false].map((isRight) => {
        const answer = answerTo(question, isRight, chance);
        const points = isRight ? 1 : 0;
        return { id: question.id, outcome: 'right' as const, points, answer, confidence: undefined };
      });
      const parts = givenParts(question, [
        ...scores,
        { id: question.id, outcome: 'unanswered', points: 0, answer: undefined, confidence: undefined },
      ]);
      expect(parts.length).toBeGreaterThan(0);
      for (const { given, keys } of parts) {
        expect(given.map((chosen) => chosen.length)).toEqual([1, 1, 0]);
        expect(keys.has(given[0]![0]!)).toBe(true);
        expect(keys.has(given[1]![0]!)).toBe(false);
      }
    }
    expect(types.size).toBe(7);
  });
});
