import type { Strings } from '../message.ts';

/** Sessions over a whole course: mixed practice, review, and how sure the learner was. */
export const session = {
  'session.howSure': { en: 'How sure are you?', ar: 'ما مدى تأكدك؟' },
  'session.howSureHint': {
    en: 'Optional, and never part of a score. It shows you later how well you know what you know.',
    ar: 'اختياري ولا يدخل في أي نتيجة. يبيّن لك لاحقًا مدى دقة حكمك على معرفتك.',
  },
  'session.guess': { en: 'A guess', ar: 'تخمين' },
  'session.fairlySure': { en: 'Fairly sure', ar: 'متأكد إلى حد ما' },
  'session.sure': { en: 'Sure', ar: 'متأكد' },
  'session.sessions': { en: 'Questions across the course', ar: 'أسئلة من الدورة كلها' },
  'session.mixed': { en: 'Mixed practice', ar: 'تدريب منوّع' },
  'session.mixedWhat': {
    en: 'Questions from all over the course, in mixed order. Harder than one topic at a time, and it lasts longer.',
    ar: 'أسئلة من الدورة كلها بترتيب ممزوج. أصعب من موضوع واحد في كل مرة، وأثرها أبقى.',
  },
  'session.review': { en: 'Review', ar: 'مراجعة' },
  'session.reviewWhat': {
    en: 'What you have answered comes back on the day you are about to forget it; what you missed or guessed comes first. At most ten a day.',
    ar: 'يعود إليك ما أجبت عنه في اليوم الذي توشك فيه أن تنساه، ويأتي أولًا ما أخطأت فيه أو خمّنته. عشرة أسئلة في اليوم على الأكثر.',
  },
  'session.count': { en: 'How many questions?', ar: 'كم سؤالًا؟' },
  'session.start': { en: 'Start', ar: 'ابدأ' },
  'session.startReview': { en: 'Start the review', ar: 'ابدأ المراجعة' },
  'session.again': { en: 'Another session', ar: 'جلسة أخرى' },
  'session.back': { en: 'Back to the review', ar: 'العودة إلى المراجعة' },
  'session.loading': { en: 'Loading the questions…', ar: 'جارٍ تحميل الأسئلة…' },
  'session.failed': {
    en: 'The questions could not be loaded. Check your connection and try again.',
    ar: 'تعذّر تحميل الأسئلة. تحقق من اتصالك ثم أعد المحاولة.',
  },
  'session.tryAgain': { en: 'Try again', ar: 'أعد المحاولة' },
  'session.needsScript': {
    en: 'This session is put together in your browser and needs JavaScript. The quizzes can be read without it:',
    ar: 'تُعدّ هذه الجلسة في متصفحك وتحتاج إلى JavaScript. أما الاختبارات فيمكن قراءتها من دونها:',
  },
  'session.calibration': { en: 'How well you judge yourself', ar: 'مدى دقة حكمك على نفسك' },
  'session.calibrationWhat': {
    en: 'Of the answers you called a guess, fairly sure or sure: how many were right. Who judges well is right more often when sure.',
    ar: 'من الإجابات التي وصفتها بأنها تخمين أو شبه مؤكدة أو مؤكدة: كم كان صحيحًا منها. من يحسن الحكم يصيب أكثر حين يكون متأكدًا.',
  },
  'session.calibrationEmpty': {
    en: 'Say in a quiz how sure you are, and it stands here.',
    ar: 'اذكر في أحد الاختبارات مدى تأكدك، وسيظهر ذلك هنا.',
  },
  'session.calibrationFew': {
    en: 'With fewer than ten answers in a step, chance speaks loudly.',
    ar: 'إذا قلّت الإجابات في درجة ما عن عشر فللمصادفة أثر كبير.',
  },
  'session.step': { en: 'You said', ar: 'قلت' },
  'session.rightOf': { en: 'Right', ar: 'صحيحة' },
  'session.answers': { en: 'Answers', ar: 'الإجابات' },
  'session.share': { en: 'Share right', ar: 'نسبة الصحيح' },
} as const satisfies Strings;
