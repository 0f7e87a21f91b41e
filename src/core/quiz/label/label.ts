import {
  readMatchAnswer,
  scoreMatch,
  validateMatch,
  type MatchAnswer,
  type MatchPrompt,
  type MatchRubric,
} from '../matching/match-parts.ts';
import type { QuestionType } from '../question-type.ts';
import type { LabelItem } from './schema.ts';

export interface LabelPrompt extends MatchPrompt {
  readonly type: 'label';
}

export const label: QuestionType<LabelItem, LabelPrompt, MatchRubric, MatchAnswer> = {
  type: 'label',
  isScored: true,
  promptOf: ({ spots, options }) => ({
    type: 'label',
    parts: spots.map(({ id }) => id),
    options: options.map(({ id }) => id),
  }),
  rubricOf: ({ spots }) => ({ key: Object.fromEntries(spots.map(({ id, key }) => [id, key])) }),
  readAnswer: readMatchAnswer,
  validateAnswer: validateMatch,
  scoreAnswer: scoreMatch,
};
