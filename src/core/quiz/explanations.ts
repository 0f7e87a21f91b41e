import type { QuizItem } from './schema.ts';

/** One explained part of an item: an option, a stem, an entry, a finding, or the item itself. */
export interface Explanation {
  /** Keys and indexes that lead to it from the item; `[]` for the item itself. */
  readonly path: readonly (string | number)[];
  /** Id of the part; of the item, where the item explains itself. */
  readonly id: string;
  readonly why: string;
  /** Why someone would choose it; always there where it is wrong. */
  readonly tempting: string | undefined;
  /** False where it explains a wrong option or a common mistake: what it rests on carries no point. */
  readonly isKey: boolean;
  readonly claims: readonly string[];
  readonly teach: string;
}

interface Part {
  readonly id: string;
  readonly why: string;
  readonly tempting?: string | undefined;
  readonly claims: readonly string[];
  readonly teach: string;
}

const explain = (part: Part, isKey: boolean, ...path: (string | number)[]): Explanation => ({
  path,
  id: part.id,
  why: part.why,
  tempting: part.tempting,
  isKey,
  claims: part.claims,
  teach: part.teach,
});

const explainAll = (key: string, parts: readonly Part[], isKey: boolean): Explanation[] =>
  parts.map((part, index) => explain(part, isKey, key, index));

/** Everything an item explains, in the order it is written. */
export function explanationsOf(item: QuizItem): readonly Explanation[] {
  switch (item.type) {
    case 'single':
      return item.options.map((option, index) => explain(option, option.correct, 'options', index));
    case 'multiple':
      return explainAll('options', item.options, true);
    case 'extended':
      return [...explainAll('options', item.options, false), ...explainAll('stems', item.stems, true)];
    case 'label':
      return [...explainAll('options', item.options, false), ...explainAll('spots', item.spots, true)];
    case 'ordering':
      return explainAll('entries', item.entries, true);
    case 'likelihood':
      return explainAll('findings', item.findings, false);
    case 'numeric':
      return [explain(item, true)];
    case 'short':
      return [explain(item, true), ...explainAll('mistakes', item.mistakes, false)];
  }
}
