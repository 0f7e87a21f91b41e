import { complete, incomplete, type Validity } from '../question-type.ts';

export interface MultiplePrompt {
  readonly type: 'multiple';
  /** Ids of the statements to judge. */
  readonly options: readonly string[];
}
/** By option id: judged true or false. A statement not judged yet is missing. */
export type MultipleAnswer = Readonly<Record<string, boolean>>;

export function readMultipleAnswer(value: unknown): MultipleAnswer | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  return entries.every(([, judged]) => typeof judged === 'boolean') ? Object.fromEntries(entries) : undefined;
}

/** Complete once every statement is judged. */
export function validateMultiple(prompt: MultiplePrompt, answer: MultipleAnswer): Validity {
  if (Object.keys(answer).some((id) => !prompt.options.includes(id))) {
    return incomplete({ code: 'unreadable' });
  }
  const isJudged = (id: string) => Object.hasOwn(answer, id);
  if (!prompt.options.some(isJudged)) return incomplete({ code: 'nothing-chosen' });
  return prompt.options.every(isJudged) ? complete : incomplete({ code: 'not-all-judged' });
}
