import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readDisplayDate } from './display-date.ts';
import { readMoodleReport } from './moodle-report.ts';
import type { LmsReport } from './reported.ts';
import { readStatements } from './xapi-document.ts';
import { readXapiReport } from './xapi-report.ts';

const fixture = (name: string): string => readFileSync(`tests/fixtures/lms/${name}`, 'utf8');
const rowsOf = (text: string): string[][] => Papa.parse<string[]>(text, { delimiter: '\t' }).data;
const moodle = (name: string): LmsReport => readMoodleReport(rowsOf(fixture(name)))!;

const five = ['Learner One', 'Learner Two', 'Learner Three', 'Learner Four', 'Learner Four', 'Learner Five'];

describe('a SCORM report of Moodle', () => {
  it('gives one attempt a row, with the score and nothing for an incomplete one', () => {
    const report = moodle('scorm-basic.csv');
    expect(report).toMatchObject({ kind: 'moodle-basic', title: 'Weather basics', notes: [] });
    expect(report.attempts.map(({ learner }) => learner)).toEqual(five);
    expect(report.attempts.map(({ percent }) => percent)).toEqual([100, 71, 43, 86, 100, null]);
    expect(report.attempts.map(({ attempt }) => attempt)).toEqual([1, 1, 1, 1, 2, 1]);
    expect(report.attempts.at(-1)).toMatchObject({
      account: 'learner.five@example.org',
      status: 'incomplete',
      started: { iso: '2026-11-22T17:34' },
    });
  });

  it('gives the answers of an interactions report as they were sent, a formula too', () => {
    const report = moodle('scorm-interactions.csv');
    expect(report.kind).toBe('moodle-interactions');
    expect(report.attempts.map(({ answers }) => answers.length)).toEqual([7, 7, 7, 7, 7, 3]);
    expect(report.attempts[2]?.answers.at(-1)).toMatchObject({
      item: 'wx-name-cloud',
      response: '=1+1',
      key: 'cirrus',
      points: 0,
    });
    expect(report.attempts[1]?.answers.filter(({ points }) => points === 1)).toHaveLength(5);
  });

  it('reads an objectives report whose rows are shorter than its header, and says so', () => {
    const report = moodle('scorm-objectives.csv');
    expect(report.attempts.map(({ percent }) => percent)).toEqual([100, 71, 43, 86, 100, null]);
    expect(report.notes).toEqual([
      { code: 'empty-answers', count: 6 },
      { code: 'short-rows', count: 6 },
    ]);
    const filled = fixture('scorm-objectives.csv').replace(
      '100\t100\n',
      '100\t100\tpassed\t90\tfailed\t20\n',
    );
    expect(readMoodleReport(rowsOf(filled))?.attempts[0]?.objectives).toEqual([
      { objective: 'obj-basics', status: 'passed', percent: 90 },
      { objective: 'obj-fronts', status: 'failed', percent: 20 },
    ]);
  });

  it('keeps the scores of a SCORM 2004 report and says that its answers are empty', () => {
    const report = moodle('scorm-2004-interactions.csv');
    expect(report.attempts.map(({ percent }) => percent)).toEqual([100, 71, 43, 86, 100, null]);
    expect(report.attempts.every(({ answers }) => answers.length === 0)).toBe(true);
    expect(report.notes).toEqual([{ code: 'empty-answers', count: 6 }]);
  });

  it('finds its columns under other settings: a glitched title, two names, no email, an Arabic header', () => {
    const row = ['Learner One', '1', '22 November 2026, 17:34', '', '80', '80'];
    const headers = [
      ['grouName', 'Attempt', 'Started on', 'Last accessed on', 'Score', 'Weather'],
      ['الاسم', 'المحاولة', 'بدأ في', 'آخر دخول', 'الدرجة', 'الطقس'],
    ];
    for (const header of headers)
      expect(readMoodleReport([header, row])?.attempts[0]).toMatchObject({
        learner: 'Learner One',
        account: null,
        attempt: 1,
        percent: 80,
        started: { iso: '2026-11-22T17:34' },
      });
    const named = ['First name', 'Last name', 'Attempt', 'Score', 'Weather'];
    expect(readMoodleReport([named, ['Learner', 'One', '2', '0', 'Incomplete']])?.attempts[0]).toMatchObject({
      learner: 'Learner One',
      attempt: 2,
    });
  });

  it('keeps a learner who has not begun, without a score', () => {
    const text = `${fixture('scorm-basic.csv')}"Learner Six"\tsix@example.org\t-\t-\t-\t-\t"Not attempted"\n`;
    expect(readMoodleReport(rowsOf(text))?.attempts.at(-1)).toMatchObject({
      learner: 'Learner Six',
      status: 'not-attempted',
      percent: null,
      started: null,
    });
  });

  it('is not any other table', () => {
    expect(
      readMoodleReport([
        ['Name', 'Age'],
        ['A', '1'],
      ]),
    ).toBeNull();
    expect(readMoodleReport([])).toBeNull();
  });
});

describe('a date printed for people', () => {
  it.each([
    ['Sunday, 22 November 2026, 5:34 PM', '2026-11-22T17:34'],
    ['22 Nov 2026, 17:34:09', '2026-11-22T17:34:09'],
    ['Sunday, November 22, 2026, 12:05 AM', '2026-11-22T00:05'],
    ['2026-11-22 07:34', '2026-11-22T07:34'],
    ['الأحد، ٢٢ نوفمبر ٢٠٢٦، ٥:٣٤ م', '2026-11-22T17:34'],
    ['22 November 2026, 5:34\u202fPM', '2026-11-22T17:34'],
    ['3/4/2026, 17:34', null],
    ['31 June 2026, 5:34 PM', null],
    ['yesterday', null],
  ])('%s', (text, iso) => {
    expect(readDisplayDate(text)).toEqual({ text, iso });
  });
  it('is none where the cell is empty', () => {
    expect([readDisplayDate('-'), readDisplayDate(' ')]).toEqual([null, null]);
  });
});

describe('xAPI statements', () => {
  const text = fixture('cmi5-session.json');
  const list = JSON.parse(text) as Record<string, unknown>[];
  const read = (source: string): LmsReport => readXapiReport(readStatements(source)!);

  it('of one cmi5 session give one attempt with its score and answers', () => {
    const report = read(text);
    expect(report).toMatchObject({ kind: 'xapi', title: 'https://example.org/weather/au/1', notes: [] });
    expect(report.attempts).toHaveLength(1);
    expect(report.attempts[0]).toMatchObject({
      learner: 'Learner One',
      account: 'learner-one',
      attempt: 1,
      percent: 80,
      status: 'completed',
      started: { iso: '2026-11-22T17:36:31.875Z' },
      answers: [
        {
          item: 'https://example.org/weather/au/1/q/1',
          response: 'b',
          key: 'b',
          points: 1,
          confidence: 3,
          durationMs: 12_500,
        },
        { response: 'baro[.]w[,]anemo[.]p', points: 0, confidence: null, durationMs: 31_000 },
      ],
    });
  });

  it('say the same in a list, as the answer of a store, one a line, in any order and twice', () => {
    const expected = read(text);
    const lines = list.map((statement) => JSON.stringify(statement));
    for (const source of [
      JSON.stringify({ statements: list, more: '' }),
      lines.join('\n'),
      `${lines.toReversed().join('\r\n')}\n\n`,
      JSON.stringify([...list, ...list]),
    ])
      expect(read(source)).toEqual(expected);
  });

  it('that were voided do not count', () => {
    const failed = list.find(({ id }) => id === '725123ab-dd6d-4ce6-891c-8a9618b7353f')!;
    const voiding = {
      ...failed,
      id: 'voiding',
      verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
      object: { objectType: 'StatementRef', id: failed['id'] },
    };
    expect(read(JSON.stringify([...list, voiding])).attempts[0]?.percent).toBeNull();
  });

  it('of two registrations are two attempts', () => {
    const again = list.map((statement, index) => ({
      ...statement,
      id: `again-${index}`,
      timestamp: '2026-11-23T08:00:00+03:00',
      context: { ...(statement['context'] as object), registration: 'another' },
    }));
    expect(
      read(JSON.stringify([...again, ...list])).attempts.map(({ attempt, started }) => [
        attempt,
        started?.iso,
      ]),
    ).toEqual([
      [1, '2026-11-22T17:36:31.875Z'],
      [2, '2026-11-23T05:00:00.000Z'],
    ]);
  });

  it('count what they do not understand', () => {
    const other = { ...list[2], id: 'x', verb: { id: 'http://activitystrea.ms/schema/1.0/experience' } };
    expect(read(JSON.stringify([...list, other, { nothing: 1 }])).notes).toEqual([
      { code: 'skipped', count: 1 },
      { code: 'other-verbs', count: 1 },
    ]);
  });

  it('are not any other JSON', () => {
    for (const source of ['{}', '[]', '"x"', 'null', '{"statements":3}', 'a,b\n1,2', ''])
      expect(readStatements(source)).toBeNull();
  });

  it('in any JSON never throw', () => {
    const name = fc.constantFrom(
      'statements',
      'verb',
      'actor',
      'object',
      'id',
      'result',
      'score',
      '__proto__',
    );
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue(),
        fc.dictionary(name, tie('value')),
        fc.array(tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(json, (value) => {
        const found = readStatements(JSON.stringify(value));
        if (found !== null) readXapiReport(found);
      }),
      { numRuns: process.env['DEEP'] === '1' ? 5000 : 300 },
    );
  });
});
