import { complete, incomplete, type Validity } from '../question-type.ts';
import { shifts, type Shift } from './shifts.ts';

export interface LikelihoodPrompt {
  readonly type: 'likelihood';
  /** Ids of the findings to judge. */
  readonly findings: readonly string[];
}
/** By finding id. A finding not judged yet is missing. */
export type LikelihoodAnswer = Readonly<Record<string, Shift>>;

const isShift = (value: unknown): value is Shift => (shifts as readonly unknown[]).includes(value);

export function readLikelihoodAnswer(value: unknown): LikelihoodAnswer | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value as Record<string, unknown>);
  return entries.every((entry): entry is [string, Shift] => isShift(entry[1]))
    ? Object.fromEntries(entries)
    : undefined;
}

/** Complete once every finding is judged. */
export function validateLikelihood({ findings }: LikelihoodPrompt, answer: LikelihoodAnswer): Validity {
  if (Object.keys(answer).some((id) => !findings.includes(id))) return incomplete({ code: 'unreadable' });
  const isJudged = (id: string): boolean => Object.hasOwn(answer, id);
  if (!findings.some(isJudged)) return incomplete({ code: 'nothing-chosen' });
  return findings.every(isJudged) ? complete : incomplete({ code: 'not-all-judged' });
}
