import {
  readMatchAnswer,
  scoreMatch,
  validateMatch,
  type MatchAnswer,
  type MatchPrompt,
  type MatchRubric,
} from '../matching/match-parts.ts';
import type { QuestionType } from '../question-type.ts';
import type { ExtendedItem } from './schema.ts';

export interface ExtendedPrompt extends MatchPrompt {
  readonly type: 'extended';
}

export const extended: QuestionType<ExtendedItem, ExtendedPrompt, MatchRubric, MatchAnswer> = {
  type: 'extended',
  isScored: true,
  promptOf: ({ stems, options }) => ({
    type: 'extended',
    parts: stems.map(({ id }) => id),
    options: options.map(({ id }) => id),
  }),
  rubricOf: ({ stems }) => ({ key: Object.fromEntries(stems.map(({ id, key }) => [id, key])) }),
  readAnswer: readMatchAnswer,
  validateAnswer: validateMatch,
  scoreAnswer: scoreMatch,
};
