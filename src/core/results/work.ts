import type { Assignment } from '../assignment/assignment.ts';
import type { AssignmentScore } from '../assignment/score.ts';
import type { LogFacts } from './log-facts.ts';

/**
 * What can be said of a score. The three are never mixed: a table says of each line which it is, and statistics take
 * only the first. (What an LMS reports is the third: lms/reported.ts.)
 */
export type WorkState =
  /** Worked out again here, from the log, with this version of the course. */
  | { readonly kind: 'recomputed' }
  /**
   * The log is sound, but was made with what this page has not: another version of the course (its hash; null where only
   * its beginning was made with one), or own cases that could not be compiled.
   */
  | { readonly kind: 'not-recomputable'; readonly why: 'other-version'; readonly version: string | null }
  | { readonly kind: 'not-recomputable'; readonly why: 'own-content' };

/** One result file that could be read. */
export interface Work {
  /** Name, with its folders or its zip. */
  readonly file: string;
  /** As typed. */
  readonly learner: string;
  /** Names the work: the same in every export of it. */
  readonly attempt: string;
  readonly assignment: Assignment;
  readonly digest: string;
  /** ISO 8601. */
  readonly exportedAt: string;
  readonly state: WorkState;
  /** Only to be shown where it is recomputed. */
  readonly score: AssignmentScore;
  readonly claimed: { readonly percent: number | null; readonly passed: boolean };
  /** Recomputed, and not what the file claims. */
  readonly isMismatch: boolean;
  readonly facts: LogFacts;
}

/** Typed names that differ in case or spaces are one learner. */
export const learnerKey = (learner: string): string =>
  learner.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
