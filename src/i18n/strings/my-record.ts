import type { Strings } from '../message.ts';

/** The page on what this learner has done; apart from `record.ts`, which every reading page loads. */
export const myRecord = {
  'record.unreadable': {
    en: {
      one: '{count} kept entry cannot be read by this version. It is left as it is, and goes into the copy you save.',
      other:
        '{count} kept entries cannot be read by this version. They are left as they are, and go into the copy you save.',
    },
    ar: {
      zero: 'لا قيود غير مقروءة.',
      one: 'قيد محفوظ واحد لا تقرؤه هذه النسخة. يُترك كما هو ويدخل في النسخة التي تحفظها.',
      two: 'قيدان محفوظان لا تقرؤهما هذه النسخة. يُتركان كما هما ويدخلان في النسخة التي تحفظها.',
      few: '{count} قيود محفوظة لا تقرؤها هذه النسخة. تُترك كما هي وتدخل في النسخة التي تحفظها.',
      many: '{count} قيدًا محفوظًا لا تقرؤه هذه النسخة. تُترك كما هي وتدخل في النسخة التي تحفظها.',
      other: '{count} قيد محفوظ لا تقرؤه هذه النسخة. تُترك كما هي وتدخل في النسخة التي تحفظها.',
    },
  },
  'record.mixed': { en: 'Mixed practice', ar: 'تدريب منوّع' },
  'record.review': { en: 'Review', ar: 'مراجعة' },
  'record.title': { en: 'My learning', ar: 'تعلّمي' },
  'record.description': {
    en: 'What you have read, answered and played on this device.',
    ar: 'ما قرأته وأجبت عنه ولعبته على هذا الجهاز.',
  },
  'record.needsScript': {
    en: 'Your record is kept by your browser and needs JavaScript. Lessons, glossary and references can be read without it.',
    ar: 'يحفظ متصفحك سجلك ويحتاج ذلك إلى JavaScript. أما الدروس والمسرد والمراجع فتُقرأ من دونها.',
  },
  'record.device': { en: 'This device: {device}', ar: 'هذا الجهاز: {device}' },
  'record.kept': {
    en: 'Kept by this browser on this device, and sent nowhere. Clearing site data erases it: save a copy now and then.',
    ar: 'يحفظه هذا المتصفح على هذا الجهاز ولا يُرسل إلى أي مكان. مسح بيانات الموقع يمحوه: احفظ نسخة بين حين وآخر.',
  },
  'record.progress': { en: 'Progress', ar: 'التقدم' },
  'record.planned': { en: 'Planned, nothing to read yet', ar: 'مخطط له، لا شيء للقراءة بعد' },
  'record.quiz': { en: 'Quiz', ar: 'اختبار' },
  'record.case': { en: 'Case', ar: 'حالة' },
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
  'record.copy': { en: 'A copy of your record', ar: 'نسخة من سجلك' },
  'record.copyWhat': {
    en: {
      one: 'The file holds {count} event as plain JSON.',
      other: 'The file holds {count} events as plain JSON.',
    },
    ar: {
      zero: 'الملف بلا أحداث.',
      one: 'في الملف حدث واحد بصيغة JSON.',
      two: 'في الملف حدثان بصيغة JSON.',
      few: 'في الملف {count} أحداث بصيغة JSON.',
      many: 'في الملف {count} حدثًا بصيغة JSON.',
      other: 'في الملف {count} حدث بصيغة JSON.',
    },
  },
  'record.save': { en: 'Save a copy', ar: 'احفظ نسخة' },
} as const satisfies Strings;
