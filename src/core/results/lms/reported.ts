/**
 * What an LMS says of one attempt. Nothing of it can be worked out again: a table of these is never mixed with
 * scores that were recomputed.
 */
export interface ReportedAttempt {
  /** As the LMS shows it. */
  readonly learner: string;
  /** Email address or account, where the file has one: two learners may have one name. */
  readonly account: string | null;
  /** From 1; null where the file does not number attempts. */
  readonly attempt: number | null;
  readonly started: ReportedTime | null;
  /** Percent; null where the learner has none, or has only begun. */
  readonly percent: number | null;
  readonly status: 'completed' | 'incomplete' | 'not-attempted' | 'unknown';
  readonly answers: readonly ReportedAnswer[];
  readonly objectives: readonly ReportedObjective[];
}

export interface ReportedAnswer {
  /** Id of the interaction: of the item, in packages of this site. */
  readonly item: string;
  readonly response: string;
  readonly key: string | null;
  /** Points from 0 to 1; null where the LMS does not say. */
  readonly points: number | null;
  readonly confidence: 1 | 2 | 3 | null;
  readonly durationMs: number | null;
}

export interface ReportedObjective {
  readonly objective: string;
  readonly status: string;
  readonly percent: number | null;
}

/** A time without a zone is the clock of whoever downloaded the file. */
export interface ReportedTime {
  readonly text: string;
  /** `2026-11-22T17:34`, with `Z` at its end where the zone is known; null where the text is in no known form. */
  readonly iso: string | null;
}

/** One file of an LMS. */
export interface LmsReport {
  readonly kind: 'moodle-basic' | 'moodle-interactions' | 'moodle-objectives' | 'xapi';
  /** The activity, as the file titles it. */
  readonly title: string;
  readonly attempts: readonly ReportedAttempt[];
  /** What was read over, as facts: nothing is dropped in silence. */
  readonly notes: readonly ReportNote[];
}

/**
 * `empty-answers`: the file has columns for answers and nothing in them, as Moodle writes for SCORM 2004.
 * `short-rows`: rows end before the header does. `skipped`: lines or statements that are not as they should be.
 * `other-verbs`: sound statements that say nothing of a score or an answer.
 */
export interface ReportNote {
  readonly code: 'empty-answers' | 'short-rows' | 'skipped' | 'other-verbs';
  readonly count: number;
}
