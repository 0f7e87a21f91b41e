import { complete, incomplete, type Validity } from '../question-type.ts';
import { normalizeAnswer } from './normalize.ts';

export interface ShortPrompt {
  readonly type: 'short';
}

export interface ShortAnswer {
  /** As written by the learner, so that it can be shown again. */
  readonly text: string;
  /** The learner was asked about the spelling and meant it so. */
  readonly sure: boolean;
}

export function readShortAnswer(value: unknown): ShortAnswer | undefined {
  if (typeof value === 'string') return { text: value, sure: false };
  if (typeof value !== 'object' || value === null) return undefined;
  const { text, sure = false } = value as Partial<Record<'text' | 'sure', unknown>>;
  return typeof text === 'string' && typeof sure === 'boolean' ? { text, sure } : undefined;
}

/** Characters; nobody means a longer text as a short answer. */
const longestAnswer = 200;

/** Complete once some letter or digit is written. Whether it is close to a known word only the rubric can say. */
export function validateShort(_prompt: ShortPrompt, { text }: ShortAnswer): Validity {
  if (text.length > longestAnswer) return incomplete({ code: 'too-long' });
  return normalizeAnswer(text) === '' ? incomplete({ code: 'no-words-written' }) : complete;
}
