import { hashText } from '../quiz/order.ts';
import { canonicalJson } from '../record/canonical-json.ts';
import type { LearnerEvent } from '../record/events.ts';
import { inOrder } from '../record/in-order.ts';

/** What a log shows of how it was made. Facts, not verdicts: each has an innocent explanation. */
export interface LogFacts {
  /** One number for each event, sorted: to see whether one log holds all of another. */
  readonly eventHashes: Float64Array;
  /**
   * Equal for logs with the same answers and acts at the same distances in time, whoever's device and day they claim;
   * null where too little was done for that to mean anything.
   */
  readonly pattern: string | null;
  readonly answers: number;
  /** Answers given faster than the question can be read. */
  readonly fastAnswers: number;
  /** The clock of a device goes backward within the log, or the file is older than its last event. */
  readonly isClockOff: boolean;
}

/** Nobody reads a question, its options and clicks in less. */
const readingMs = 1500;
/** Answers and acts, below which equal timing may be chance. */
const leastTold = 4;

export function factsOf(events: readonly LearnerEvent[], exportedAt: string): LogFacts {
  const answers = events.flatMap(({ body }) => (body.type === 'item.answered' ? [body.durationMs] : []));
  return {
    eventHashes: Float64Array.from(events, (event) => wideHash(canonicalJson(event))).sort(),
    pattern: patternOf(events),
    answers: answers.length,
    fastAnswers: answers.filter((duration) => duration < readingMs).length,
    isClockOff: isClockOff(events, exportedAt),
  };
}

/** 53 bits as a whole number. */
const wideHash = (text: string): number => hashText(1, text) * 2 ** 21 + (hashText(2, text) >>> 11);

function patternOf(events: readonly LearnerEvent[]): string | null {
  const ordered = inOrder(events);
  const told = ordered.filter(({ body }) => body.type === 'item.answered' || body.type === 'case.acted');
  if (told.length < leastTold) return null;
  const start = Date.parse(ordered[0]?.at ?? '');
  const steps = ordered.map(({ at, body }) => {
    const { run: _, ...rest } = { run: '', ...body };
    return [Date.parse(at) - start, rest];
  });
  return wideHash(canonicalJson(steps)).toString(36);
}

function isClockOff(events: readonly LearnerEvent[], exportedAt: string): boolean {
  const latest = new Map<string, number>();
  const bySeq = [...events].sort((a, b) => a.seq - b.seq);
  for (const { device, at } of bySeq) {
    const time = Date.parse(at);
    if (time < (latest.get(device) ?? -Infinity)) return true;
    latest.set(device, time);
  }
  return [...latest.values()].some((time) => time > Date.parse(exportedAt));
}

/** Does `log` hold every event of `other`? Both sorted. */
export function holdsAll(log: Float64Array, other: Float64Array): boolean {
  let place = 0;
  for (const hash of other) {
    while (place < log.length && (log[place] ?? 0) < hash) place += 1;
    if (log[place] !== hash) return false;
  }
  return true;
}
