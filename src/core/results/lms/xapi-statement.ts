import { fieldOf, numberAt, textAt } from './json-fields.ts';
import type { ReportedAnswer } from './reported.ts';

/** Who a statement is about. `key` tells people apart; `learner` is what to show. */
export interface StatementActor {
  readonly key: string;
  readonly learner: string;
  readonly account: string | null;
}

export function actorOf(statement: unknown): StatementActor | null {
  const actor = fieldOf(statement, 'actor');
  const account = textAt(actor, 'account', 'name');
  const mail = textAt(actor, 'mbox')?.replace(/^mailto:/i, '') ?? null;
  const other = textAt(actor, 'mbox_sha1sum') ?? textAt(actor, 'openid');
  const named = account ?? mail ?? other;
  const learner = textAt(actor, 'name') ?? named;
  if (learner === null) return null;
  const key = JSON.stringify([textAt(actor, 'account', 'homePage'), named ?? learner]);
  return { key, learner, account: named };
}

/** The last part of a verb's address: `answered`. */
export const verbOf = (statement: unknown): string =>
  (textAt(statement, 'verb', 'id') ?? '').replace(/\/+$/, '').replace(/^.*[/#]/, '');

/** Percent of a result's score; null where it has none. */
export function percentOf(statement: unknown): number | null {
  const scaled = numberAt(statement, 'result', 'score', 'scaled');
  if (scaled !== null) return scaled >= 0 && scaled <= 1 ? scaled * 100 : null;
  const raw = numberAt(statement, 'result', 'score', 'raw');
  const least = numberAt(statement, 'result', 'score', 'min') ?? 0;
  const most = numberAt(statement, 'result', 'score', 'max');
  if (raw === null || most === null || most <= least || raw < least || raw > most) return null;
  return ((raw - least) / (most - least)) * 100;
}

/** What an `answered` statement says of one item. */
export function answerOf(statement: unknown): ReportedAnswer {
  const success = fieldOf(statement, 'result', 'success');
  const percent = percentOf(statement);
  const patterns = fieldOf(statement, 'object', 'definition', 'correctResponsesPattern');
  return {
    item: textAt(statement, 'object', 'id') ?? '',
    response: textAt(statement, 'result', 'response') ?? '',
    key: Array.isArray(patterns) && typeof patterns[0] === 'string' ? patterns[0] : null,
    points: percent !== null ? percent / 100 : typeof success === 'boolean' ? Number(success) : null,
    confidence: confidenceOf(statement),
    durationMs: readDuration(textAt(statement, 'result', 'duration')),
  };
}

/** Packages name the extension after themselves, so it is known by its end. */
function confidenceOf(statement: unknown): 1 | 2 | 3 | null {
  const extensions = fieldOf(statement, 'result', 'extensions');
  if (typeof extensions !== 'object' || extensions === null) return null;
  const said: unknown = Object.entries(extensions).find(([name]) => /[/#]confidence$/.test(name))?.[1];
  return said === 1 || said === 2 || said === 3 ? said : null;
}

/** ISO 8601 durations of hours, minutes and seconds, in milliseconds. */
function readDuration(text: string | null): number | null {
  const found =
    text === null || text.length > 40
      ? null
      : /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text);
  if (found === null) return null;
  const [days, hours, minutes, seconds] = [1, 2, 3, 4].map((group) => Number(found[group] ?? 0));
  return Math.round(((((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000);
}
