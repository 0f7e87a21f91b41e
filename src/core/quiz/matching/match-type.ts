import type { QuestionType } from '../question-type.ts';
import {
  readMatchAnswer,
  scoreMatch,
  validateMatch,
  type MatchAnswer,
  type MatchPrompt,
  type MatchRubric,
} from './match-parts.ts';

interface MatchItem {
  readonly type: string;
  readonly options: readonly { readonly id: string }[];
}
interface MatchedPart {
  readonly id: string;
  readonly key: string;
}

/** A type whose parts each get one option of a common list. `partsOf` says where its items keep the parts. */
export function matchType<Item extends MatchItem>(
  type: Item['type'],
  partsOf: (item: Item) => readonly MatchedPart[],
): QuestionType<Item, MatchPrompt & { readonly type: Item['type'] }, MatchRubric, MatchAnswer> {
  return {
    type,
    isScored: true,
    promptOf: (item) => ({
      type,
      parts: partsOf(item).map(({ id }) => id),
      options: item.options.map(({ id }) => id),
    }),
    rubricOf: (item) => ({ key: Object.fromEntries(partsOf(item).map(({ id, key }) => [id, key])) }),
    readAnswer: readMatchAnswer,
    validateAnswer: validateMatch,
    scoreAnswer: scoreMatch,
  };
}
