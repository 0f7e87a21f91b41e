/** Why an answer cannot be scored yet. The interface words it. */
export const answerProblemCodes = [
  'nothing-chosen',
  'not-all-judged',
  'not-all-matched',
  'nothing-moved',
  'nothing-written',
  'no-words-written',
  'too-long',
  'check-spelling',
  'not-a-number',
  'ambiguous-number',
  'other-unit',
  'unreadable',
] as const;

export interface AnswerProblem {
  readonly code: (typeof answerProblemCodes)[number];
  /** Values for the message's placeholders. */
  readonly params?: Readonly<Record<string, string>>;
}

/** Is the answer complete and readable? Says nothing about whether it is right. */
export type Validity =
  { readonly kind: 'complete' } | { readonly kind: 'incomplete'; readonly problem: AnswerProblem };

/** Is the answer right? */
export type Score =
  | {
      readonly kind: 'points';
      /** From 0 to 1. */
      readonly points: number;
      /** True only for full points. */
      readonly correct: boolean;
      /** For types with parts: was each part, by option id, answered rightly? */
      readonly parts: Readonly<Record<string, boolean>>;
    }
  /** Complete, and of a type that has no right answer. It earns nothing and costs nothing. */
  | { readonly kind: 'unscored' }
  | { readonly kind: 'invalid'; readonly problem: AnswerProblem };

export const complete: Validity = { kind: 'complete' };
export const incomplete = (problem: AnswerProblem): Validity => ({ kind: 'incomplete', problem });

/**
 * A type of question. The prompt is what may be known before answering, the rubric is what scores:
 * two values, so that nothing that only checks completeness can see the key.
 *
 * An answer is plain JSON, because it is stored in the learner's record as it was given.
 */
export interface QuestionType<
  Item extends { readonly type: string },
  Prompt extends { readonly type: string },
  Rubric,
  Answer,
> {
  readonly type: Item['type'];
  /** False where there is no right answer: its items are explained and add no points, also not to reach. */
  readonly isScored: boolean;
  readonly promptOf: (item: Item) => Prompt;
  readonly rubricOf: (item: Item) => Rubric;
  /** Reads what a form or the record holds; `undefined` where it is no answer of this type. */
  readonly readAnswer: (value: unknown) => Answer | undefined;
  readonly validateAnswer: (prompt: Prompt, answer: Answer) => Validity;
  readonly scoreAnswer: (rubric: Rubric, answer: Answer) => Score;
}
