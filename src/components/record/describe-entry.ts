import { courseQuizzes } from '#core/quiz/course-quizzes.ts';
import type { ToldBody } from '#core/record/history.ts';
import type { CourseOutline, LessonOutline, TitledId } from '#core/record/outline.ts';
import type { Translate } from '#i18n/create-translate.ts';
import type { myRecord } from '#i18n/strings/my-record.ts';
import { isolateTitle } from './isolate-title.ts';

/** One line of the history. What content no longer has is named by its id. */
export function describeEntry(
  body: ToldBody,
  outlines: readonly CourseOutline[],
  t: Translate<keyof typeof myRecord>,
): string {
  const modules = outlines.find(({ id }) => id === body.course)?.modules ?? [];
  const findLesson = (id: string): LessonOutline =>
    modules.flatMap(({ lessons }) => lessons).find((lesson) => lesson.id === id) ?? {
      id,
      title: id,
      sections: [],
    };
  const titleOf = (id: string): string => isolateTitle(findLesson(id).title);
  switch (body.type) {
    case 'lesson.opened':
      return t('record.opened', { lesson: titleOf(body.lesson) });
    case 'section.read': {
      const lesson = findLesson(body.lesson);
      return t('record.sectionRead', {
        section: nameOf(lesson.sections, body.section),
        lesson: isolateTitle(lesson.title),
      });
    }
    case 'check.answered':
      if (body.correct === null) return t('record.checkDone', { lesson: titleOf(body.lesson) });
      return t(body.correct ? 'record.checkRight' : 'record.checkWrong', {
        lesson: titleOf(body.lesson),
      });
    case 'quiz.finished': {
      const quiz =
        body.quiz === courseQuizzes.mixed
          ? t('record.mixed')
          : body.quiz === courseQuizzes.review
            ? t('record.review')
            : nameOf(
                modules.flatMap(({ quizzes }) => quizzes),
                body.quiz,
              );
      return t('record.quizFinished', { quiz, points: body.points, outOf: body.outOf });
    }
    case 'case.ended': {
      const name = nameOf(
        modules.flatMap(({ cases }) => cases),
        body.case,
      );
      return t('record.caseEnded', { case: name, score: body.score });
    }
  }
}

const nameOf = (known: readonly TitledId[], id: string): string =>
  isolateTitle(known.find((one) => one.id === id)?.title ?? id);
