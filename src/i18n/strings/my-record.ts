import type { Strings } from '../message.ts';

/** What the page on this learner says from its first moment, in the browser; the words of its markup are in `my-record-page.ts`. */
export const myRecord = {
  'record.mixed': { en: 'Mixed practice', ar: 'تدريب منوّع' },
  'record.review': { en: 'Review', ar: 'مراجعة' },
  'record.factsMissing': {
    en: 'Part of this page could not be loaded. Load it again when there is a connection.',
    ar: 'تعذّر تحميل جزء من هذه الصفحة. أعد تحميلها حين يتوفر اتصال.',
  },
  'record.history': { en: 'Recent history', ar: 'آخر ما فعلته' },
  'record.historyEmpty': {
    en: 'Nothing yet. Open a lesson, and it stands here.',
    ar: 'لا شيء بعد. افتح درسًا فيظهر هنا.',
  },
  'record.opened': { en: 'Opened {lesson}', ar: 'فتحت {lesson}' },
  'record.sectionRead': { en: 'Read “{section}” in {lesson}', ar: 'قرأت «{section}» في {lesson}' },
  'record.checkRight': { en: 'Answered a check in {lesson}: right', ar: 'أجبت عن سؤال في {lesson}: صحيح' },
  'record.checkWrong': { en: 'Answered a check in {lesson}: wrong', ar: 'أجبت عن سؤال في {lesson}: خطأ' },
  'record.checkDone': { en: 'Answered a check in {lesson}', ar: 'أجبت عن سؤال في {lesson}' },
  'record.quizFinished': {
    en: 'Finished {quiz}: {points} of {outOf}',
    ar: 'أنهيت {quiz}: {points} من {outOf}',
  },
  'record.caseEnded': { en: 'Played {case}: score {score}', ar: 'لعبت {case}: النتيجة {score}' },
} as const satisfies Strings;
