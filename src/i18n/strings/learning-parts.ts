import type { Strings } from '../message.ts';

/** My learning: what is filled in after its first parts. Loaded late. */
export const learningParts = {
  'record.wrongEmpty': {
    en: 'Nothing: every question you answered, you last answered right.',
    ar: 'لا شيء: كل سؤال أجبت عنه كانت آخر إجابة لك عنه صحيحة.',
  },
  'record.wrongUnanswered': {
    en: 'Nothing to tell yet: you have answered no question that is marked right or wrong. One you get wrong will stand here, with the paragraph that teaches it.',
    ar: 'لا شيء بعد: لم تجب عن أي سؤال يُحكم عليه بالصواب أو الخطأ. ما تخطئ فيه سيظهر هنا مع الفقرة التي تشرحه.',
  },
  'record.wrongWhen': { en: 'Wrong on {date}. Where it is taught:', ar: 'أخطأت يوم {date}. أين يُشرح:' },
  'record.wrongRevised': {
    en: 'The question was revised since.',
    ar: 'عُدّل السؤال بعد ذلك.',
  },
  'record.revisedWhat': {
    en: 'These questions and cases are no longer as they were when you last answered or played them. Your results stand; answers to the earlier wording no longer count as mastered.',
    ar: 'لم تعد هذه الأسئلة والحالات كما كانت حين أجبت عنها أو لعبتها آخر مرة. نتائجك باقية، لكن الإجابات عن الصيغة السابقة لم تعد تُحسب إتقانًا.',
  },
  'record.masteryCount': { en: 'Mastered: {mastered} of {of}', ar: 'المُتقن: {mastered} من {of}' },
  'record.masteryRule': {
    en: 'An objective is mastered while your last answers to at least four fifths of its questions are right.',
    ar: 'يُعدّ الهدف مُتقنًا ما دامت آخر إجاباتك عن أربعة أخماس أسئلته على الأقل صحيحة.',
  },
  'record.untested': { en: 'Not tested yet', ar: 'لم يُختبر بعد' },
  'record.learning': { en: 'Learning: {right} of {items} right', ar: 'قيد التعلم: {right} من {items} صحيحة' },
  'record.mastered': { en: 'Mastered: {right} of {items} right', ar: 'مُتقن: {right} من {items} صحيحة' },
  'record.notesEmpty': {
    en: 'None yet. Every section of a lesson has buttons for them.',
    ar: 'لا شيء بعد. في كل قسم من الدرس أزرار لها.',
  },
  'record.noted': { en: 'Note of {date}', ar: 'ملاحظة بتاريخ {date}' },
  'record.bookmarked': { en: 'Bookmark of {date}', ar: 'إشارة بتاريخ {date}' },
  'record.placeGone': {
    en: '{lesson}, {section} (no longer in the course)',
    ar: '\u2068{lesson}\u2069، \u2068{section}\u2069 (لم يعد في المقرر)',
  },
  'record.unsigned': {
    en: 'Unsigned. This page tells what a browser kept on a device of the learner. Nobody checked who answered, and it is no certificate.',
    ar: 'غير موقّع. تذكر هذه الصفحة ما حفظه متصفح على جهاز المتعلم. لم يتحقق أحد ممن أجاب، وليست شهادة.',
  },
  'record.printedFrom': {
    en: 'From {site}, printed on {date}, device {device}.',
    ar: 'من \u2068{site}\u2069، طُبعت يوم {date}، الجهاز {device}.',
  },
  'record.what': { en: 'What', ar: 'ماذا' },
  'record.result': { en: 'Result', ar: 'النتيجة' },
  'record.readOf': { en: '{done} of {of} lessons read', ar: 'قُرئ {done} من {of} دروس' },
  'record.bestPoints': { en: 'Best: {points} of {outOf} points', ar: 'أفضل نتيجة: {points} من {outOf} نقطة' },
  'record.bestScore': { en: 'Best score: {score}', ar: 'أفضل نتيجة: {score}' },
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
  'record.device': { en: 'This device: {device}', ar: 'هذا الجهاز: {device}' },
  'record.kept': {
    en: 'Kept by this browser on this device, and sent nowhere. Clearing site data erases it: save a copy now and then.',
    ar: 'يحفظه هذا المتصفح على هذا الجهاز ولا يُرسل إلى أي مكان. مسح بيانات الموقع يمحوه: احفظ نسخة بين حين وآخر.',
  },
  'record.deviceNew': {
    en: 'This device has kept nothing yet.',
    ar: 'لم يحفظ هذا الجهاز شيئًا بعد.',
  },
  'record.deviceNamed': {
    en: 'This device: {label} ({device})',
    ar: 'هذا الجهاز: {label} (\u2068{device}\u2069)',
  },
  'record.persisted': {
    en: 'The browser promised to keep the record when the device runs short of space.',
    ar: 'وعد المتصفح بإبقاء السجل إذا ضاقت ذاكرة الجهاز.',
  },
  'record.notPersisted': {
    en: 'The browser may clear the record when the device runs short of space.',
    ar: 'قد يمحو المتصفح السجل إذا ضاقت ذاكرة الجهاز.',
  },
  'record.persistRefused': {
    en: 'The browser did not promise it. It does for sites that are installed or often used; save a copy now and then.',
    ar: 'لم يعد المتصفح بذلك. يفعل ذلك للمواقع المثبتة أو الكثيرة الاستعمال؛ احفظ نسخة بين حين وآخر.',
  },
  'record.setAside': {
    en: 'Where the record should be, the browser holds something that is none. It is left as it is, and a new record was begun beside it. You can save what is there as a file.',
    ar: 'في مكان السجل يحفظ المتصفح شيئًا ليس سجلًا. يُترك كما هو، وبدأ بجانبه سجل جديد. يمكنك حفظ ما هناك في ملف.',
  },
  'record.saveStore': { en: 'Save the store as it is', ar: 'احفظ المخزن كما هو' },
  'record.storeUnreadable': {
    en: 'The browser does not hand it out. It is still there, untouched.',
    ar: 'لا يسلّمه المتصفح. ما زال هناك كما هو.',
  },
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
  'record.importFailed': {
    en: 'This needs a part of the site that could not be loaded. Try again when there is a connection.',
    ar: 'يحتاج هذا جزءًا من الموقع تعذّر تحميله. حاول مرة أخرى حين يتوفر اتصال.',
  },
} as const satisfies Strings;
