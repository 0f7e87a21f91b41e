import { complete, incomplete, type Validity } from '../question-type.ts';

export interface SinglePrompt {
  readonly type: 'single';
  /** Ids of the options offered. */
  readonly options: readonly string[];
  /** Figures stay in their order: looking for one's own result is no part of the task. */
  readonly inOrder?: boolean;
}
/** Id of the chosen option; '' while none is. */
export type SingleAnswer = string;

/** Complete once one of the offered options is chosen. */
export function validateSingle(prompt: SinglePrompt, answer: SingleAnswer): Validity {
  if (answer === '') return incomplete({ code: 'nothing-chosen' });
  return prompt.options.includes(answer) ? complete : incomplete({ code: 'unreadable' });
}
