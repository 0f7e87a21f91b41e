import { findAct, isWatch, labelOf, type TimedAct } from '#core/case/act-names.ts';
import type { CompiledCase } from '#core/case/compiled.ts';
import { placeAt, type LogEdit } from '#core/case/log-edit.ts';

/** What the form of "what if" holds; nothing is chosen until `subject` is. */
export interface EditDraft {
  readonly kind: LogEdit['kind'];
  /** Place in the log, or the key of an act to add. */
  readonly subject: string;
  /** Only of `choose`: the other answer. */
  readonly answer: string;
  /** Only of `move` and `add`. */
  readonly minute: number;
}

export const emptyDraft: EditDraft = { kind: 'remove', subject: '', answer: '', minute: 0 };

/** The edit that a draft describes; null while something is not chosen. */
export function editOf(draft: EditDraft, log: readonly TimedAct[]): LogEdit | null {
  const { kind, subject, answer, minute } = draft;
  if (subject === '') return null;
  const index = Number(subject);
  switch (kind) {
    case 'remove':
      return { kind, index };
    case 'move':
      return { kind, index, minute };
    case 'choose':
      return answer === '' ? null : { kind, index, act: answer };
    case 'add':
      return { kind, act: subject, minute, place: placeAt(log, minute) };
  }
}

/** A choice in a list of the form. */
export interface Choice {
  readonly value: string;
  readonly minute: number | null;
  readonly text: string;
}

/** What can be left out, moved, decided otherwise or added. */
export function subjectsOf(
  kind: EditDraft['kind'],
  compiled: CompiledCase,
  log: readonly TimedAct[],
): readonly Choice[] {
  if (kind === 'add') {
    return compiled.acts
      .filter(({ watch }) => !watch)
      .map(({ id, label }) => ({ value: id, minute: null, text: label }));
  }
  return log.flatMap(({ act, minute }, index) => {
    const isFit = kind === 'choose' ? findAct(compiled, act)?.kind === 'answer' : !isWatch(compiled, act);
    return isFit ? [{ value: String(index), minute, text: labelOf(compiled, act) }] : [];
  });
}

/** The other answers to the decision that the log answers at `index`. */
export function otherAnswers(
  compiled: CompiledCase,
  log: readonly TimedAct[],
  index: number,
): readonly Choice[] {
  const given = log[index]?.act ?? '';
  const named = findAct(compiled, given);
  if (named?.kind !== 'answer') return [];
  const { id, options } = named.decision;
  return options
    .map((option) => ({ value: `${id}.${option.id}`, minute: null, text: option.text }))
    .filter(({ value }) => value !== given);
}
