import type { AnswerProblem } from '#core/quiz/question-type.ts';

/** How the interface words an answer that cannot be scored yet. */
export const problemKeys = {
  'nothing-chosen': 'quiz.nothingChosen',
  'not-all-judged': 'quiz.notAllJudged',
  'not-all-matched': 'quiz.notAllMatched',
  'nothing-moved': 'quiz.nothingMoved',
  'no-words-written': 'quiz.noWordsWritten',
  'too-long': 'quiz.tooLong',
  'check-spelling': 'quiz.checkSpelling',
  'nothing-written': 'quiz.nothingWritten',
  'not-a-number': 'quiz.notANumber',
  'ambiguous-number': 'quiz.ambiguousNumber',
  'other-unit': 'quiz.otherUnit',
  unreadable: 'quiz.unreadable',
} as const satisfies Record<AnswerProblem['code'], string>;
