import type { LoadedCourse } from '#core/course/loaded.ts';
import { questionOf } from '#core/quiz/answer.ts';
import { explanationsOf } from '#core/quiz/explanations.ts';
import type { Quiz, QuizItem } from '#core/quiz/schema.ts';
import { contentHash } from '#core/text/content-hash.ts';
import type { Locale } from '#core/text/local-text.ts';
import { translate } from '#i18n/translate.ts';
import type { QuizData, SessionWords } from './page-data.ts';
import { problemWords } from './problem-words.ts';

export function quizData(course: LoadedCourse, quiz: Quiz, locale: Locale): QuizData {
  return {
    plan: {
      course: course.course.id,
      quiz: quiz.id,
      questions: quiz.items.map((item) => questionOf(item, contentHash(item))),
    },
    words: problemWords(locale),
    sessionWords: sessionWords(locale),
  };
}

export function sessionWords(locale: Locale): SessionWords {
  const t = translate(locale);
  return {
    progress: t('quiz.progress'),
    mapOpen: t('quiz.mapOpen'),
    mapAnswered: t('quiz.mapAnswered'),
    left: t('quiz.left'),
    score: t('quiz.score'),
  };
}

/** Where to read again after an item was missed: at most two places, the key's first. */
export function rereadPlaces(item: QuizItem): readonly string[] {
  const keyFirst = [...explanationsOf(item)].sort((a, b) => Number(b.isKey) - Number(a.isKey));
  const most = item.type === 'single' || item.type === 'short' ? 1 : 2;
  return [...new Set(keyFirst.map(({ teach }) => teach))].slice(0, most);
}
