import type { ItemOutcome } from '../quiz/run.ts';
import type { AssignmentTask } from './task.ts';

/**
 * Why a task, or an attempt at it, could not be scored or was left out. `missing`: this course has no such lesson, quiz,
 * item or case. `other-version`: it has, but with another content or patient model than the events name. `not-as-assigned`:
 * begun with another mode, sample, help or patient than the assignment says. `too-many`: begun more often than
 * allowed. `impossible`: acts that the case does not allow, or not at these minutes; an edited log.
 */
export type ScoreProblem = 'missing' | 'other-version' | 'not-as-assigned' | 'too-many' | 'impossible';

export interface ItemScore {
  readonly id: string;
  readonly outcome: ItemOutcome;
  /** From 0 to 1; null where the item has no right answer. */
  readonly points: number | null;
  /** As the record holds it; undefined where nothing was answered. */
  readonly answer: unknown;
  /** 1 to 3. Never part of a score. */
  readonly confidence: number | undefined;
}

/** What replaying the acts of a run gave. */
export interface CaseReplay {
  readonly isEnded: boolean;
  /** Id of the outcome; null while the case runs. */
  readonly outcome: string | null;
  /** 0 to 100; null while the case runs. */
  readonly score: number | null;
  /** Simulated. */
  readonly minute: number;
}

/** One attempt at a quiz or a case that was begun as the assignment says. */
export interface AttemptScore {
  readonly run: string;
  /** Wall time, ISO 8601 in UTC, as the learner's device had it. */
  readonly startedAt: string;
  /** Null while it is under way. */
  readonly finishedAt: string | null;
  /** From 0 to 1; null while it is under way, and where nothing in it is scored. */
  readonly share: number | null;
  /** Of a quiz, in the order of the sitting. */
  readonly items: readonly ItemScore[];
  /** Of a case. */
  readonly replay: CaseReplay | null;
}

export interface TaskScore {
  readonly key: string;
  readonly task: AssignmentTask;
  readonly status: 'new' | 'started' | 'done';
  /** False of a lesson and of a case that is stepped through: they are to be done, and give no points. */
  readonly isScored: boolean;
  /** From 0 to 1, of the attempt that counts; null where there is none yet. */
  readonly share: number | null;
  /** In the order in which they were begun. */
  readonly attempts: readonly AttemptScore[];
  /** The one that counts. */
  readonly best: AttemptScore | null;
  readonly finishedAt: string | null;
  readonly isLate: boolean;
  readonly problems: readonly ScoreProblem[];
}

export interface AssignmentScore {
  readonly tasks: readonly TaskScore[];
  /** 0 to 100, rounded; null where nothing asked for is scored. */
  readonly percent: number | null;
  /** All of it is done. */
  readonly isComplete: boolean;
  readonly isPassed: boolean;
  readonly isLate: boolean;
  /** Nothing in it was begun with another version of the course, or in a way that cannot have happened. */
  readonly isRecomputed: boolean;
}
