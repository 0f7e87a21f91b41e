import type { Score } from '../question-type.ts';
import { isOneSlipAway, normalizeAnswer } from './normalize.ts';
import type { ShortAnswer } from './validate-answer.ts';

export interface ShortRubric {
  readonly accepted: readonly string[];
  readonly mistakes: readonly { readonly id: string; readonly forms: readonly string[] }[];
}

/** Letters; in a shorter word one letter is another word. */
const shortestForSlip = 5;

/**
 * All or nothing. One slip away from a word that is known here, right or wrong, is neither: the learner is
 * asked once to look at the spelling, in the same words for both, and then scored as written.
 * `parts` names the known mistake, if it is one.
 */
export function scoreShort(rubric: ShortRubric, { text, sure }: ShortAnswer): Score {
  const written = normalizeAnswer(text);
  if (written === '') return { kind: 'invalid', problem: { code: 'no-words-written' } };
  const isWritten = (form: string): boolean => normalizeAnswer(form) === written;
  if (rubric.accepted.some(isWritten)) return { kind: 'points', points: 1, correct: true, parts: {} };
  const mistake = rubric.mistakes.find(({ forms }) => forms.some(isWritten));
  const known = [rubric.accepted, ...rubric.mistakes.map(({ forms }) => forms)].flat();
  const isSlip = (form: string): boolean => {
    const meant = normalizeAnswer(form);
    return meant.length >= shortestForSlip && isOneSlipAway(written, meant);
  };
  if (mistake === undefined && !sure && known.some(isSlip)) {
    return { kind: 'invalid', problem: { code: 'check-spelling', params: { written: text.trim() } } };
  }
  return {
    kind: 'points',
    points: 0,
    correct: false,
    parts: mistake === undefined ? {} : { [mistake.id]: false },
  };
}
