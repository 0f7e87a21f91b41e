import { scoreAnswer } from '#core/quiz/answer.ts';
import type { QuestionTypeName } from '#core/quiz/question-types.ts';
import { judgments, type AnswerFields } from './answer-fields.ts';
import { matches, ordering, short } from './more-answer-fields.ts';
import { smallKit, type QuestionKit } from './question-kit.ts';

type MoreTypes = Exclude<QuestionTypeName, 'single' | 'multiple' | 'numeric'>;

/** One line per question type that the small kit does not have. */
const moreFields: Readonly<Record<MoreTypes, AnswerFields>> = {
  extended: matches,
  ordering,
  label: matches,
  short,
  likelihood: judgments((value) => value),
};

/** For every type there is. */
export const fullKit: QuestionKit = { scoreAnswer, fields: { ...smallKit.fields, ...moreFields } };
