import type { Prompt, Rubric } from './question-types.ts';

/** An answer as it is stored: JSON of the form its question type reads. */
export type Answer = string | string[] | Readonly<Record<string, string | boolean>>;

/** What one item needs at run time, without its texts. */
export interface Question {
  readonly id: string;
  readonly prompt: Prompt;
  readonly rubric: Rubric;
  /** Hash of the authored item (16 hex digits): an answer to another wording is not an answer to this one. */
  readonly content: string;
}
