import type { ItemScore } from '../assignment/score.ts';
import { readAnswer } from '../quiz/answer.ts';
import type { Question } from '../quiz/question.ts';

/** One thing to decide within an item, and what each learner decided. */
export interface GivenPart {
  /** Id of a statement, stem, spot or finding; empty where the item is one decision. */
  readonly part: string;
  /** Ids of what was offered; empty where learners write. */
  readonly offered: readonly string[];
  readonly keys: ReadonlySet<string>;
  /** By learner; empty where there is no answer. */
  readonly given: readonly (readonly string[])[];
}

/** Separates the entries of an order that stands as one choice. */
export const orderSeparator = ' › ';

/** What was chosen at an item, part by part. Entries of `scores` are learners. */
export function givenParts(question: Question, scores: readonly ItemScore[]): readonly GivenPart[] {
  const { prompt, rubric } = question;
  const answers = scores.map(({ answer }) => readAnswer(prompt, answer));
  const whole = (
    offered: readonly string[],
    keys: Iterable<string>,
    words: (answer: unknown) => string[],
  ) => [{ part: '', offered, keys: new Set(keys), given: answers.map(words) }];
  const text = (answer: unknown): string[] =>
    typeof answer === 'string' && answer !== '' ? [answer.trim()] : [];
  switch (prompt.type) {
    case 'single':
      return whole(prompt.options, 'correct' in rubric ? rubric.correct : [], text);
    case 'numeric':
      return whole([], rightTexts(scores, text), text);
    case 'short':
      return whole([], rightTexts(scores, writtenOf), writtenOf);
    case 'ordering':
      return whole([], 'entries' in rubric ? [rubric.entries.join(orderSeparator)] : [], (answer) =>
        Array.isArray(answer) && answer.length > 0 ? [answer.join(orderSeparator)] : [],
      );
    case 'multiple': {
      const truth = 'truth' in rubric ? rubric.truth : {};
      return partsOf(prompt.options, ['true', 'false'], (part) => String(truth[part]), answers);
    }
    case 'extended':
    case 'label': {
      const key = 'key' in rubric ? rubric.key : {};
      return partsOf(prompt.parts, prompt.options, (part) => key[part] ?? '', answers);
    }
    case 'likelihood':
      return [];
  }
}

function partsOf(
  parts: readonly string[],
  offered: readonly string[],
  keyOf: (part: string) => string,
  answers: readonly unknown[],
): GivenPart[] {
  return parts.map((part) => ({
    part,
    offered,
    keys: new Set([keyOf(part)]),
    given: answers.map((answer) => {
      const value = fieldOf(answer, part);
      return value === undefined || value === '' ? [] : [String(value)];
    }),
  }));
}

function fieldOf(answer: unknown, part: string): string | boolean | undefined {
  if (typeof answer !== 'object' || answer === null || !Object.hasOwn(answer, part)) return undefined;
  return (answer as Readonly<Record<string, string | boolean>>)[part];
}

const writtenOf = (answer: unknown): string[] => {
  const text = fieldOf(answer, 'text');
  return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : [];
};

/** Where learners write, the key is whatever was scored as right. */
function rightTexts(scores: readonly ItemScore[], words: (answer: unknown) => string[]): string[] {
  return scores.flatMap(({ answer, points }) => (points === 1 ? words(answer) : []));
}
