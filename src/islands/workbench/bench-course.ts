import type { Lab } from '#core/course/schema.ts';
import type { Locale } from '#core/text/local-text.ts';

/** A course that own files can be written for. */
export interface BenchCourse {
  readonly id: string;
  readonly title: string;
  /** Language it is written in. */
  readonly language: Locale;
  readonly labs: readonly Lab[];
  /** Address of its texts. */
  readonly source: string;
  /** What a copy can be made of; `name` is the file's, without `.yaml`. */
  readonly cases: readonly CopySource[];
  readonly quizzes: readonly CopySource[];
}

export interface CopySource {
  readonly name: string;
  readonly title: string;
}
