import type { QuestionType } from '../question-type.ts';
import type { LikelihoodItem } from './schema.ts';
import {
  readLikelihoodAnswer,
  validateLikelihood,
  type LikelihoodAnswer,
  type LikelihoodPrompt,
} from './validate-answer.ts';

/** It has no key: the rubric is empty. */
type LikelihoodRubric = Readonly<Record<string, never>>;

export const likelihood: QuestionType<LikelihoodItem, LikelihoodPrompt, LikelihoodRubric, LikelihoodAnswer> =
  {
    type: 'likelihood',
    isScored: false,
    promptOf: ({ findings }) => ({ type: 'likelihood', findings: findings.map(({ id }) => id) }),
    rubricOf: () => ({}),
    readAnswer: readLikelihoodAnswer,
    validateAnswer: validateLikelihood,
    scoreAnswer: () => ({ kind: 'unscored' }),
  };
