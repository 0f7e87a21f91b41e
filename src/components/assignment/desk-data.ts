import type { ProblemWords, SessionWords } from '../quiz/page-data.ts';

/** What the page of an assignment carries beside its markup. */
export interface DeskData {
  readonly app: string;
  readonly courses: readonly DeskCourse[];
  readonly words: ProblemWords;
  readonly sessionWords: SessionWords;
}

export interface DeskCourse {
  readonly id: string;
  /** Addresses of what can be assigned and what scores it, and of the questions as markup. */
  readonly content: string;
  readonly bank: string;
}

export const toDeskBlock = (data: DeskData): string => JSON.stringify(data).replaceAll('<', '\\u003c');
