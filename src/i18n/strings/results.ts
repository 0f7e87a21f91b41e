import type { Strings } from '../message.ts';

/** The page on which an instructor collects results. Names and file names are isolated where they are put in. */
export const results = {
  'results.title': { en: 'Class results', ar: 'نتائج الصف' },
  'results.description': {
    en: 'Collect what learners sent you, see who did what, and which questions work. Everything stays in this browser.',
    ar: 'اجمع ما أرسله المتعلمون، وانظر من فعل ماذا وأي الأسئلة ناجحة. كل شيء يبقى في هذا المتصفح.',
  },
  'results.toResults': { en: 'Collect results', ar: 'اجمع النتائج' },
  'results.lead': {
    en: 'Add the files that learners sent you: result files, folders or zips of them, and also SCORM reports from Moodle and xAPI statements. Every result is played and scored again here; the score in the file is only compared.',
    ar: 'أضف الملفات التي أرسلها المتعلمون: ملفات نتائج أو مجلدات منها أو ملفات zip، وكذلك تقارير SCORM من Moodle وعبارات xAPI. تُعاد كل نتيجة وتُحسب هنا من جديد؛ أما النتيجة المكتوبة في الملف فتُقارن فقط.',
  },
  'results.private': {
    en: 'Nothing leaves this browser; nothing is stored. When you close the page, it forgets everything.',
    ar: 'لا شيء يغادر هذا المتصفح ولا شيء يُخزَّن. عند إغلاق الصفحة تنسى كل شيء.',
  },
  'results.needsScript': {
    en: 'Results are read by your browser, which needs JavaScript for it.',
    ar: 'متصفحك هو الذي يقرأ النتائج، ويحتاج إلى JavaScript لذلك.',
  },
  'results.loading': { en: 'Loading…', ar: 'جارٍ التحميل…' },
  'results.add': { en: 'Add results', ar: 'إضافة نتائج' },
  'results.drop': {
    en: 'Drop files, folders or zips here, or choose them:',
    ar: 'أفلت هنا ملفات أو مجلدات أو ملفات zip، أو اخترها:',
  },
  'results.chooseFiles': { en: 'Choose files', ar: 'اختر ملفات' },
  'results.chooseFolder': { en: 'Choose a folder', ar: 'اختر مجلدًا' },
  'results.keyHint': {
    en: 'Encrypted results open with your key file: add it the same way, before or after them.',
    ar: 'تُفتح النتائج المشفَّرة بملف مفتاحك: أضفه بالطريقة نفسها، قبلها أو بعدها.',
  },
  'results.keyRead': { en: 'Your key file was read.', ar: 'قُرئ ملف مفتاحك.' },
  'results.loadFailed': {
    en: 'The course’s data did not load, so nothing was read. Check the connection and add the files again.',
    ar: 'لم تُحمَّل بيانات المقرر فلم يُقرأ شيء. تحقق من الاتصال وأضف الملفات من جديد.',
  },
  'results.crashed': {
    en: 'Reading stopped: the browser ran out of memory or closed the work. Add fewer files at once.',
    ar: 'توقفت القراءة: نفدت ذاكرة المتصفح أو أنهى العمل. أضف ملفات أقل في كل مرة.',
  },
  'results.progress': { en: '{done} of {total} files read', ar: 'قُرئ {done} من {total} من الملفات' },
  'results.stop': { en: 'Stop', ar: 'أوقف' },
  'results.unread': {
    en: { one: 'Stopped: {count} file was not read.', other: 'Stopped: {count} files were not read.' },
    ar: {
      zero: 'توقفت القراءة.',
      one: 'توقفت القراءة: ملف واحد لم يُقرأ.',
      two: 'توقفت القراءة: ملفان لم يُقرآ.',
      few: 'توقفت القراءة: {count} ملفات لم تُقرأ.',
      many: 'توقفت القراءة: {count} ملفًا لم تُقرأ.',
      other: 'توقفت القراءة: {count} ملف لم تُقرأ.',
    },
  },
  'results.startOver': { en: 'Forget all and start over', ar: 'انسَ الكل وابدأ من جديد' },
  'results.read': {
    en: 'Learners with results: {learners}; assignments: {assignments}; LMS files: {lms}; files not in a table: {rejected}.',
    ar: 'نتائج المتعلمين: {learners}، التكليفات: {assignments}، ملفات نظام التعلّم: {lms}، خارج الجداول: {rejected}.',
  },
  'results.assignment': { en: 'Assignment', ar: 'التكليف' },
  'results.assignmentOption': { en: '{title} ({count})', ar: '{title} ({count})' },
  'results.byWhom': { en: 'Set by {name}.', ar: 'كلّف به {name}.' },
  'results.dueOn': { en: 'Due {time}.', ar: 'موعد التسليم {time}.' },
  'results.disputed': {
    en: 'Other files here claim to be the same assignment with other terms: other tasks, pass mark or due date. One of the two was changed by hand. They are not mixed: choose between them above.',
    ar: 'ملفات أخرى هنا تدّعي أنها التكليف نفسه بشروط أخرى: مهام أو درجة نجاح أو موعد مختلف. أحدهما غُيِّر يدويًا. لا يُخلط بينهما: اختر أحدهما أعلاه.',
  },
  'results.choice': {
    en: 'Where a learner sent several works, count',
    ar: 'إذا أرسل المتعلم أعمالًا عدة فاحسب',
  },
  'results.choiceBest': { en: 'the best', ar: 'الأفضل' },
  'results.choiceLatest': { en: 'the latest', ar: 'الأحدث' },
  'results.choiceFirst': { en: 'the first', ar: 'الأول' },

  'results.whyTooMany': {
    en: 'The folder holds more files than are read at once; the rest was left.',
    ar: 'في المجلد ملفات أكثر مما يُقرأ دفعة واحدة؛ وتُرك الباقي.',
  },
} as const satisfies Strings;
