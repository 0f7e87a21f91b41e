import type { Answer, Question } from './question.ts';
import type { Prompt, Rubric } from './question-types.ts';
import type { QuestionType, Score } from './question-type.ts';

export type AnyQuestionType = QuestionType<never, Prompt, Rubric, Answer>;

/**
 * The functions of a type, from a list of them. TypeScript cannot see that a type found by name gets values made
 * by that same type, so the pairing is vouched for here, once.
 */
export function typeIn(
  types: readonly { readonly type: string }[],
  name: string,
): AnyQuestionType | undefined {
  return types.find(({ type }) => type === name) as unknown as AnyQuestionType | undefined;
}

/** Is the answer right? Apart from `scoreAnswer`, so that a page can score the types it has and load no others. */
export function scoreWith(
  types: readonly { readonly type: string }[],
  question: Question,
  answer: unknown,
): Score {
  const type = typeIn(types, question.prompt.type);
  const read = type?.readAnswer(answer);
  if (type === undefined || read === undefined) return { kind: 'invalid', problem: { code: 'unreadable' } };
  const validity = type.validateAnswer(question.prompt, read);
  if (validity.kind === 'incomplete') return { kind: 'invalid', problem: validity.problem };
  return type.scoreAnswer(question.rubric, read);
}
