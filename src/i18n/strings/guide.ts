import type { Strings } from '../message.ts';

/** The instructor's guide. */
export const guide = {
  'guide.title': { en: 'Instructor’s guide', ar: 'دليل المدرّس' },
  'guide.description': {
    en: 'How to teach with this site when all you have is the site itself.',
    ar: 'كيف تدرّس بهذا الموقع حين لا تملك سواه.',
  },
  'guide.covers': { en: 'What the course covers', ar: 'ما تغطيه الدورة' },
  'guide.moduleHolds': {
    en: 'Lessons: {lessons}, quizzes: {quizzes}, cases: {cases}',
    ar: 'الدروس: {lessons}، الاختبارات: {quizzes}، الحالات: {cases}',
  },
  'guide.bank': {
    en: '{items} questions in quizzes and lessons, each with a reason for every option and the place in the lesson that teaches it.',
    ar: '{items} سؤالًا في الاختبارات والدروس، مع تعليل لكل خيار وموضعه في الدرس.',
  },
  'guide.cases': { en: 'The cases', ar: 'الحالات' },
  'guide.casesWhat': {
    en: 'Here is what each case is for. Its chart, traps and rubric give it away, so they stand on a page of their own that learners can open too.',
    ar: 'هنا غاية كل حالة. أما مخططها وفخاخها ومعايير تقييمها فتكشفها، ولذلك هي في صفحة مستقلة يستطيع المتعلمون فتحها أيضًا.',
  },
  'guide.aim': { en: 'Aim', ar: 'الغاية' },
  'guide.objectives': { en: 'Objectives', ar: 'الأهداف' },
  'guide.caseFacts': {
    en: 'About {minutes} minutes. Rubric of {lines} lines, {outcomes} outcomes, {traps} written ways to go wrong.',
    ar: 'نحو {minutes} دقيقة. معايير التقييم: {lines}، النهايات: {outcomes}، طرق الخطأ المكتوبة: {traps}.',
  },
  'guide.caseLink': {
    en: 'Spoilers: chart, traps and rubric of {case}',
    ar: 'يكشف الحالة: مخطط {case} وفخاخها ومعايير تقييمها',
  },
  'guide.assign': { en: 'Assign', ar: 'التكليف' },
  'guide.assign1': {
    en: 'Choose lessons, questions and cases, how they are done and until when. The page makes a link that holds all of it, a QR code for the lecture hall, and a file where the link would be too long.',
    ar: 'اختر الدروس والأسئلة والحالات وكيف تُنجز وإلى متى. تصنع الصفحة رابطًا يحمل ذلك كله، ورمز QR للقاعة، وملفًا حين يطول الرابط.',
  },
  'guide.assign2': {
    en: 'A drawn sample and a drawn patient are the same for everyone who has the link. For different ones, make several assignments. A patient is drawn only inside the margins that the author of the case has named; every step inside them was played before the course was released, and the recommended and the trap path end as they should.',
    ar: 'العينة المسحوبة والمريض المسحوب واحدان لكل من لديه الرابط. إن أردت غير ذلك فأعدّ عدة تكليفات. لا يُسحب المريض إلا ضمن الحدود التي سمّاها مؤلف الحالة؛ وقد جُرّبت كل خطوة فيها قبل إصدار الدورة، وينتهي المسار الموصى به ومسار الفخ كما ينبغي.',
  },
  'guide.assign3': {
    en: 'Learners open the link once with a connection; after that, what they have opened works without one. They work on the page of the assignment, and each attempt is kept in their own browser.',
    ar: 'يفتح المتعلمون الرابط مرة باتصال، ثم يعمل ما فتحوه من دونه. يعملون في صفحة التكليف وتُحفظ كل محاولة في متصفحهم.',
  },
  'guide.toAssign': { en: 'Make an assignment', ar: 'أعدّ تكليفًا' },
  'guide.score': { en: 'How the score is worked out', ar: 'كيف تُحسب النتيجة' },
  'guide.score1': {
    en: 'A quiz gives the points of its scored questions over their number. In practice the first answer to a question counts, in a test the last before the end. A case gives what its rubric earned out of 100.',
    ar: 'يعطي الاختبار نقاط أسئلته المحسوبة مقسومة على عددها. في التدريب تُحسب أول إجابة عن السؤال، وفي الاختبار آخر إجابة قبل النهاية. وتعطي الحالة ما كسبته في معاييرها من 100.',
  },
  'guide.score2': {
    en: 'Of several attempts the best finished one counts, among the first so many that you allow. Every quiz and every case weighs the same; one that is not finished gives nothing. The mean, in whole percent, is the score.',
    ar: 'من بين عدة محاولات تُحسب أفضل محاولة مكتملة ضمن العدد الأول الذي تسمح به. لكل اختبار ولكل حالة الوزن نفسه، وما لم يكتمل لا يعطي شيئًا. والمتوسط بالمئة، مقرّبًا، هو النتيجة.',
  },
  'guide.score3': {
    en: 'Lessons and worked examples are to be done and give no points. How sure a learner says they are is never part of a score. Late work is marked late and loses nothing.',
    ar: 'الدروس والأمثلة المحلولة تُنجز ولا تعطي نقاطًا. ولا يدخل مدى تأكد المتعلم في النتيجة أبدًا. والعمل المتأخر يُعلَّم متأخرًا ولا يخسر شيئًا.',
  },
  'guide.score4': {
    en: 'The learner’s page and yours work the score out with the same rule from the same answers and acts, so both show the same number. What a file claims is only compared with it.',
    ar: 'تحسب صفحة المتعلم وصفحتك النتيجة بالقاعدة نفسها من الإجابات والأفعال نفسها، فتُظهران الرقم نفسه. وما يدّعيه الملف يُقارن بها فقط.',
  },
  'guide.collect': { en: 'Collect', ar: 'الجمع' },
  'guide.collect1': {
    en: 'Learners save a result file and send it to you by mail or upload it where you collect work. Nothing arrives by itself. Before they save it they see everything that is in it.',
    ar: 'يحفظ المتعلمون ملف نتيجة ويرسلونه إليك بالبريد أو يرفعونه حيث تجمع الأعمال. لا يصل شيء من تلقاء نفسه. ويرون قبل الحفظ كل ما فيه.',
  },
  'guide.collect2': {
    en: 'Keep the files: they hold the answers and acts themselves, so a score can be worked out again at any time with the same version of the course.',
    ar: 'احتفظ بالملفات: فيها الإجابات والأفعال نفسها، فيمكن إعادة حساب النتيجة في أي وقت بالنسخة نفسها من الدورة.',
  },
  'guide.freeze': { en: 'Freeze a copy for a term', ar: 'تثبيت نسخة لفصل دراسي' },
  'guide.freeze1': {
    en: 'A result can only be worked out again with the version of the course it was made with. Before a term, keep your own copy: “npm run package -- zip” makes one file that opens from a disk or from any web server. Hand out links to that copy.',
    ar: 'لا يُعاد حساب نتيجة إلا بنسخة الدورة التي أُنجزت بها. احتفظ بنسختك قبل الفصل: يصنع الأمر ‎“npm run package -- zip”‎ ملفًا واحدًا يُفتح من قرص أو من أي خادم ويب. ووزّع روابط تلك النسخة.',
  },
  'guide.freeze2': {
    en: 'Version of the course on this site: {version}. Assignments and results name it.',
    ar: 'نسخة الدورة في هذا الموقع: {version}. تذكرها التكليفات والنتائج.',
  },
  'guide.trust': { en: 'What you can trust, and what not', ar: 'ما يمكن الوثوق به وما لا يمكن' },
  'guide.cannot': { en: 'A site without a server cannot', ar: 'موقع بلا خادم لا يستطيع' },
  'guide.cannot1': {
    en: 'hide the answers: they are in the pages, and whoever looks for them finds them;',
    ar: 'إخفاء الإجابات: هي في الصفحات، ومن يبحث عنها يجدها؛',
  },
  'guide.cannot2': {
    en: 'prove who did the work: the name is what somebody typed;',
    ar: 'إثبات من أنجز العمل: الاسم هو ما كتبه أحدهم؛',
  },
  'guide.cannot3': {
    en: 'prove when: times come from the learner’s clock, which can be set;',
    ar: 'إثبات الوقت: الأوقات من ساعة المتعلم التي يمكن ضبطها؛',
  },
  'guide.cannot4': {
    en: 'stop a second try: somebody who clears the browser or takes another one begins anew, whatever number of attempts you allow;',
    ar: 'منع محاولة ثانية: من يمسح بيانات متصفحه أو يستخدم غيره يبدأ من جديد مهما كان عدد المحاولات المسموح؛',
  },
  'guide.cannot5': {
    en: 'keep somebody who can program from writing a file that looks like work.',
    ar: 'منع من يجيد البرمجة من كتابة ملف يشبه عملًا حقيقيًا.',
  },
  'guide.can': { en: 'It can', ar: 'ويستطيع' },
  'guide.can1': {
    en: 'work every score out again from the answers and acts, and show where a claim differs;',
    ar: 'إعادة حساب كل نتيجة من الإجابات والأفعال وإظهار ما يخالفها من ادعاء؛',
  },
  'guide.can2': {
    en: 'find a link or a file that was damaged on its way, and refuse it with a reason;',
    ar: 'كشف الرابط أو الملف الذي تضرر في الطريق ورفضه مع السبب؛',
  },
  'guide.can3': {
    en: 'show a learner that an assignment is as it was signed, by a key whose number you tell them yourself;',
    ar: 'أن يُري المتعلم أن التكليف كما وُقّع، بمفتاح تخبره برقمه بنفسك؛',
  },
  'guide.can4': {
    en: 'keep results from everybody but you, where you ask for encryption. The key is a file, and only you have it: if it is lost, so are the results.',
    ar: 'حجب النتائج عن الجميع سواك إن طلبت التشفير. المفتاح ملف لا يملكه سواك: إن ضاع ضاعت النتائج.',
  },
  'guide.so': {
    en: 'So use it for learning and for practice that you talk about. For an exam that decides something, put the questions into your institution’s system.',
    ar: 'فاستخدمه للتعلم ولتدريب تناقشونه. أما الامتحان الذي يُبنى عليه قرار فضع أسئلته في نظام مؤسستك.',
  },
} as const satisfies Strings;
