import { complete, incomplete, type Score, type Validity } from '../question-type.ts';

/** Of a question whose every part gets one option of a common list. */
export interface MatchPrompt {
  /** Ids of the parts to match. */
  readonly parts: readonly string[];
  /** Ids of the options, in authored order. */
  readonly options: readonly string[];
}

export interface MatchRubric {
  /** Id of the right option by part id. */
  readonly key: Readonly<Record<string, string>>;
}

/** Option id by part id. A part not matched yet is missing or ''. */
export type MatchAnswer = Readonly<Record<string, string>>;

export function readMatchAnswer(value: unknown): MatchAnswer | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  return entries.every(([, option]) => typeof option === 'string') ? Object.fromEntries(entries) : undefined;
}

/** Complete once every part has one of the options; two parts may have the same. */
export function validateMatch({ parts, options }: MatchPrompt, answer: MatchAnswer): Validity {
  const isKnown = ([part, option]: [string, string]): boolean =>
    parts.includes(part) && (option === '' || options.includes(option));
  if (!Object.entries(answer).every(isKnown)) return incomplete({ code: 'unreadable' });
  const isMatched = (part: string): boolean => Object.hasOwn(answer, part) && answer[part] !== '';
  if (!parts.some(isMatched)) return incomplete({ code: 'nothing-chosen' });
  return parts.every(isMatched) ? complete : incomplete({ code: 'not-all-matched' });
}

/** One equal part of a point for each part that has its key. */
export function scoreMatch({ key }: MatchRubric, answer: MatchAnswer): Score {
  const entries = Object.entries(key);
  if (entries.some(([part]) => !Object.hasOwn(answer, part) || answer[part] === '')) {
    return { kind: 'invalid', problem: { code: 'not-all-matched' } };
  }
  const parts = Object.fromEntries(entries.map(([part, option]) => [part, answer[part] === option]));
  const right = Object.values(parts).filter(Boolean).length;
  // A rubric without parts cannot be earned; 0/0 must not become NaN in a record.
  const points = entries.length === 0 ? 0 : right / entries.length;
  return { kind: 'points', points, correct: points === 1, parts };
}
