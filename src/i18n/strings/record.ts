import type { Strings } from '../message.ts';

/** What the site shows of the learner's record. */
export const record = {
  'record.continue': { en: 'Continue where you left off', ar: 'تابع من حيث توقفت' },
  'record.next': { en: 'Next lesson', ar: 'الدرس التالي' },
  'record.sectionOf': { en: '{lesson}: {section}', ar: '{lesson}: {section}' },
  'record.goBack': { en: 'Go to where you were: {heading}', ar: 'انتقل إلى حيث كنت: {heading}' },
  'record.readCount': { en: '{done} of {of} read', ar: 'قُرئ {done} من {of}' },
  'record.lessonDone': { en: 'Read', ar: 'مقروء' },
  'record.lessonStarted': { en: 'Started', ar: 'بدأته' },
  'record.quizDone': { en: 'Best: {points} of {outOf}', ar: 'أفضل نتيجة: {points} من {outOf}' },
  'record.quizStarted': { en: 'Started', ar: 'بدأته' },
  'record.caseDone': { en: 'Played, best score {score}', ar: 'لُعبت، أفضل نتيجة {score}' },
  'record.caseStarted': { en: 'Started', ar: 'بدأتها' },
  'record.memoryRefused': {
    en: 'This browser does not let the site keep data. What you do now is gone when you close the page. A normal window, or allowing site data, helps.',
    ar: 'لا يسمح هذا المتصفح للموقع بحفظ البيانات، فما تفعله الآن يضيع عند إغلاق الصفحة. جرّب نافذة عادية أو اسمح ببيانات الموقع.',
  },
  'record.memoryNewer': {
    en: 'A newer version of this site has already used this record. It is safe and untouched. Load the page again to get the newer version; until then what you do is kept only in this page. My learning offers the record as a file.',
    ar: 'استعملت نسخة أحدث من الموقع هذا السجل من قبل، وهو محفوظ كما هو. أعد تحميل الصفحة للحصول على النسخة الأحدث؛ وحتى ذلك الحين يبقى عملك في هذه الصفحة فقط. وتعرض صفحة «تعلّمي» السجل ملفًا.',
  },
  'record.memoryFull': {
    en: 'The device is full. What was kept before is safe; what you do from now on may be gone when you close this page, unless you save it as a file.',
    ar: 'ذاكرة الجهاز ممتلئة. ما حُفظ من قبل آمن، أما ما تفعله من الآن فقد يضيع عند إغلاق هذه الصفحة ما لم تحفظه في ملف.',
  },
  'record.memoryUnopened': {
    en: 'The browser cannot open the record on this device. It is left as it is, and My learning offers it as a file. Load the page again; until then what you do is kept only in this page.',
    ar: 'لا يستطيع المتصفح فتح السجل على هذا الجهاز. يُترك كما هو، وتعرضه صفحة «تعلّمي» ملفًا. أعد تحميل الصفحة؛ وحتى ذلك الحين يبقى عملك في هذه الصفحة فقط.',
  },
  'record.saveNow': { en: 'Save everything as a file', ar: 'احفظ كل شيء في ملف' },
  'record.erasedElsewhere': {
    en: 'The record of this device was erased. What you do from here on begins a new one.',
    ar: 'مُحي سجل هذا الجهاز. ما تفعله من الآن يبدأ سجلًا جديدًا.',
  },
  'record.memoryLost': {
    en: 'The browser stopped keeping data while you worked. What was kept before is safe. Load the page again; until then what you do is kept only in this page.',
    ar: 'توقف المتصفح عن حفظ البيانات أثناء عملك. ما حُفظ من قبل آمن. أعد تحميل الصفحة؛ وحتى ذلك الحين يبقى عملك في هذه الصفحة فقط.',
  },
} as const satisfies Strings;
