import { fieldOf, textAt } from './json-fields.ts';
import type { LmsReport, ReportedAnswer, ReportedAttempt, ReportNote } from './reported.ts';
import type { StatementList } from './xapi-document.ts';
import { actorOf, answerOf, percentOf, verbOf, type StatementActor } from './xapi-statement.ts';

/** Statements of one learner in one registration: a cmi5 session, or several of one attempt. */
interface Sitting {
  readonly actor: StatementActor;
  readonly statements: unknown[];
}

const scoring: ReadonlySet<string> = new Set(['passed', 'failed', 'completed', 'scored']);
const silent: ReadonlySet<string> = new Set(['launched', 'initialized', 'terminated', 'satisfied', 'voided']);

/** What statements say of scores and answers. The order of the file does not matter: their own times do. */
export function readXapiReport({ statements, skipped }: StatementList): LmsReport {
  const voided = new Set(
    statements.filter((each) => verbOf(each) === 'voided').map((each) => textAt(each, 'object', 'id')),
  );
  const sittings = new Map<string, Sitting>();
  const seen = new Set<string>();
  let unread = skipped;
  for (const statement of statements) {
    const id = textAt(statement, 'id');
    if (id !== null && (seen.has(id) || voided.has(id))) continue;
    if (id !== null) seen.add(id);
    const actor = actorOf(statement);
    if (actor === null) unread += 1;
    else addTo(sittings, actor, statement);
  }
  const attempts = numbered([...sittings.values()].map(readSitting));
  const others = statements.filter((each) => !isTold(verbOf(each))).length;
  return { kind: 'xapi', title: titleOf(statements), attempts, notes: notesOf(unread, others) };
}

const isTold = (verb: string): boolean => verb === 'answered' || scoring.has(verb) || silent.has(verb);

function notesOf(skipped: number, others: number): ReportNote[] {
  return [
    ...(skipped > 0 ? [{ code: 'skipped' as const, count: skipped }] : []),
    ...(others > 0 ? [{ code: 'other-verbs' as const, count: others }] : []),
  ];
}

function addTo(sittings: Map<string, Sitting>, actor: StatementActor, statement: unknown): void {
  const registration = textAt(statement, 'context', 'registration') ?? '';
  const key = JSON.stringify([actor.key, registration]);
  const sitting = sittings.get(key) ?? { actor, statements: [] };
  sitting.statements.push(statement);
  sittings.set(key, sitting);
}

function readSitting({ actor, statements }: Sitting): ReportedAttempt {
  const ordered = statements
    .map((statement) => ({ statement, time: timeOf(statement) ?? '' }))
    .sort((a, b) => compareTexts(a.time, b.time))
    .map(({ statement }) => statement);
  const answers = new Map<string, ReportedAnswer>();
  for (const statement of ordered) {
    // An item answered again counts as it was answered last, as an LMS shows it.
    if (verbOf(statement) === 'answered')
      answers.set(textAt(statement, 'object', 'id') ?? '', answerOf(statement));
  }
  const ends = ordered.filter((statement) => scoring.has(verbOf(statement)));
  const scores = ends.map(percentOf).filter((percent) => percent !== null);
  const first = ordered.map(timeOf).find((time) => time !== null) ?? null;
  return {
    learner: actor.learner,
    account: actor.account,
    attempt: null,
    started: first === null ? null : { text: first, iso: first },
    percent: scores.at(-1) ?? null,
    status: ends.length > 0 ? 'completed' : 'incomplete',
    answers: [...answers.values()],
    objectives: [],
  };
}

/** Attempts of one account by their beginning. */
function numbered(attempts: readonly ReportedAttempt[]): ReportedAttempt[] {
  const counts = new Map<string, number>();
  return [...attempts]
    .sort((a, b) => compareTexts(a.started?.iso ?? '', b.started?.iso ?? ''))
    .map((attempt) => {
      const key = JSON.stringify([attempt.learner, attempt.account]);
      const number = (counts.get(key) ?? 0) + 1;
      counts.set(key, number);
      return { ...attempt, attempt: number };
    });
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** ISO 8601 in UTC, so that times of several zones sort. */
function timeOf(statement: unknown): string | null {
  const text = textAt(statement, 'timestamp') ?? textAt(statement, 'stored');
  const time = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** The course's own address where the LMS made up another: cmi5 puts it into `grouping`. */
function titleOf(statements: readonly unknown[]): string {
  const grouping = statements.map((each) => fieldOf(each, 'context', 'contextActivities', 'grouping'));
  const first = grouping.find((list) => Array.isArray(list) && list.length > 0) as
    readonly unknown[] | undefined;
  return textAt(first?.[0], 'id') ?? textAt(statements[0], 'object', 'id') ?? '';
}
