import type { Question } from '#core/quiz/question.ts';
import { multiple } from '#core/quiz/multiple/multiple.ts';
import { numeric } from '#core/quiz/numeric/numeric.ts';
import type { Score } from '#core/quiz/question-type.ts';
import type { QuestionTypeName } from '#core/quiz/question-types.ts';
import { scoreWith } from '#core/quiz/score-with.ts';
import { single } from '#core/quiz/single/single.ts';
import {
  judgments,
  numeric as numericFields,
  single as singleFields,
  type AnswerFields,
} from './answer-fields.ts';

/** What makes questions answerable: how their types are scored and how their controls are read. */
export interface QuestionKit {
  readonly scoreAnswer: (question: Question, answer: unknown) => Score;
  readonly fields: Readonly<Partial<Record<QuestionTypeName, AnswerFields>>>;
}

const types = [single, multiple, numeric];

/** For the types that nearly every check in a lesson has. */
export const smallKit: QuestionKit = {
  scoreAnswer: (question, answer) => scoreWith(types, question, answer),
  fields: {
    single: singleFields,
    multiple: judgments((value) => value === 'true'),
    numeric: numericFields,
  },
};
