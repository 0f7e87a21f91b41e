import type { Locale } from '#core/text/local-text.ts';
import { translate } from '#i18n/translate.ts';
import type { ProblemWords } from './page-data.ts';

export function problemWords(locale: Locale): ProblemWords {
  const t = translate(locale);
  return {
    'nothing-chosen': t('quiz.nothingChosen'),
    'not-all-judged': t('quiz.notAllJudged'),
    'not-all-matched': t('quiz.notAllMatched'),
    'nothing-moved': t('quiz.nothingMoved'),
    'no-words-written': t('quiz.noWordsWritten'),
    'too-long': t('quiz.tooLong'),
    'check-spelling': t('quiz.checkSpelling'),
    'nothing-written': t('quiz.nothingWritten'),
    'not-a-number': t('quiz.notANumber'),
    'ambiguous-number': t('quiz.ambiguousNumber'),
    'other-unit': t('quiz.otherUnit'),
    unreadable: t('quiz.unreadable'),
  };
}
