import type { Strings } from '../message.ts';

/** The instructor's pages: what there is, and how an assignment is made. */
export const teach = {
  'teach.title': { en: 'For instructors', ar: 'للمدرّسين' },
  'teach.description': {
    en: 'Assign parts of the course, collect what learners did, and see what each case holds. No account, no server: links and files.',
    ar: 'كلّف بأجزاء من الدورة واجمع ما أنجزه المتعلمون واطّلع على ما في كل حالة. بلا حساب ولا خادم: روابط وملفات.',
  },
  'teach.toAssign': { en: 'Make an assignment', ar: 'أعدّ تكليفًا' },
  'teach.toAssignWhat': {
    en: 'Choose lessons, questions and cases; hand out a link, a QR code or a file.',
    ar: 'اختر دروسًا وأسئلة وحالات، ووزّع رابطًا أو رمز QR أو ملفًا.',
  },
  'teach.toGuide': { en: 'Instructor’s guide', ar: 'دليل المدرّس' },
  'teach.toGuideWhat': {
    en: 'What the course covers, what each case is for and how it is judged, and what a static site can and cannot promise.',
    ar: 'ما تغطيه الدورة وغاية كل حالة وكيف تُقيَّم، وما الذي يستطيع موقع ثابت أن يضمنه وما لا يستطيع.',
  },
  'teach.toDo': { en: 'What a learner sees', ar: 'ما يراه المتعلم' },
  'teach.toDoWhat': {
    en: 'The page on which assignments are opened, done and handed in.',
    ar: 'الصفحة التي تُفتح فيها التكليفات وتُنجز وتُسلَّم.',
  },
  'teach.assignTitle': { en: 'Make an assignment', ar: 'إعداد تكليف' },
  'teach.assignDescription': {
    en: 'Everything you choose is written into the link or the file. Nothing is sent or stored anywhere else; the draft stays in this browser.',
    ar: 'يُكتب كل ما تختاره في الرابط أو الملف. لا يُرسل شيء ولا يُخزَّن في مكان آخر، وتبقى المسودة في هذا المتصفح.',
  },
  'teach.needsScript': {
    en: 'An assignment is put together in your browser, which needs JavaScript.',
    ar: 'تُعدّ التكليفات في متصفحك وتحتاج إلى JavaScript.',
  },
  'teach.name': { en: 'Title', ar: 'العنوان' },
  'teach.by': { en: 'Your name, as learners know you (optional)', ar: 'اسمك كما يعرفه المتعلمون (اختياري)' },
  'teach.instructions': { en: 'Instructions (optional)', ar: 'تعليمات (اختيارية)' },
  'teach.course': { en: 'Course', ar: 'الدورة' },
  'teach.lessons': { en: 'Lessons', ar: 'الدروس' },
  'teach.quizzes': { en: 'Quizzes', ar: 'الاختبارات' },
  'teach.cases': { en: 'Cases', ar: 'الحالات' },
  'teach.count': {
    en: 'Draw so many of {total} questions; empty: all',
    ar: 'اسحب هذا العدد من {total} سؤالًا؛ فارغ: كلها',
  },
  'teach.chooseItems': { en: 'Choose single questions of {quiz}', ar: 'اختر أسئلة بعينها من {quiz}' },
  'teach.support': { en: 'Help', ar: 'المساعدة' },
  'teach.worked': { en: 'Worked example (no points)', ar: 'مثال محلول (بلا نقاط)' },
  'teach.prompted': { en: 'With prompts', ar: 'مع تلميحات' },
  'teach.unaided': { en: 'Without help', ar: 'من دون مساعدة' },
  'teach.patient': { en: 'Patient', ar: 'المريض' },
  'teach.asWritten': { en: 'As written', ar: 'كما كُتب' },
  'teach.drawnPatient': {
    en: 'Drawn: {margins}',
    ar: 'مسحوب: {margins}',
  },
  'teach.debrief': { en: 'Debrief', ar: 'المراجعة' },
  'teach.debriefAtOnce': { en: 'Shown at the end', ar: 'تُعرض في النهاية' },
  'teach.debriefAfterDue': { en: 'Shown after the due date', ar: 'تُعرض بعد الموعد' },
  'teach.debriefNever': { en: 'Not shown', ar: 'لا تُعرض' },
  'teach.ownCase': { en: 'Your own case (YAML file)', ar: 'حالتك الخاصة (ملف YAML)' },
  'teach.ownCaseWhat': {
    en: 'It is marked as not part of the course, and makes the assignment a file.',
    ar: 'تُعلَّم بأنها ليست من الدورة، وتجعل التكليف ملفًا.',
  },
  'teach.fromWorkbench': {
    en: '{name} has come from the workbench and stands among the cases below.',
    ar: 'وصلت {name} من ورشة الكتابة، وتجدها بين الحالات أدناه.',
  },
  'teach.fromWorkbenchNoCourse': {
    en: '{name} was written for a course that this site does not have, so it cannot be assigned here.',
    ar: 'كُتبت {name} لدورة ليست في هذا الموقع، فلا يمكن التكليف بها هنا.',
  },
  'teach.toWorkbench': { en: 'Write a case of your own', ar: 'اكتب حالة خاصة بك' },
  'teach.toWorkbenchWhat': {
    en: 'The workbench: change a copy of a case or quiz; it is checked as you type, played and linted in this browser.',
    ar: 'ورشة الكتابة: عدّل نسخة من حالة أو اختبار؛ تُفحص أثناء الكتابة وتُلعب وتُدقَّق في هذا المتصفح.',
  },
  'teach.ownBroken': {
    en: 'This case cannot be played: {problem}',
    ar: 'لا يمكن تشغيل هذه الحالة: {problem}',
  },
  'teach.removeOwn': { en: 'Remove', ar: 'أزل' },
  'teach.remove': { en: 'Remove {title}', ar: 'أزل {title}' },
  'teach.how': { en: 'How it is done', ar: 'كيف يُنجز' },
  'teach.practice': {
    en: 'Practice: each answer is explained at once; the first answer counts',
    ar: 'تدريب: تُشرح كل إجابة فورًا وتُحسب الأولى',
  },
  'teach.test': {
    en: 'Test: nothing is explained before the end of a quiz or a case',
    ar: 'اختبار: لا يُشرح شيء قبل نهاية الاختبار أو الحالة',
  },
  'teach.passMark': { en: 'Pass mark, percent', ar: 'درجة النجاح، بالمئة' },
  'teach.due': { en: 'Due (optional, your time zone)', ar: 'الموعد (اختياري، بتوقيتك المحلي)' },
  'teach.attempts': {
    en: 'Attempts at each quiz and case (empty: any number)',
    ar: 'المحاولات لكل اختبار وحالة (فارغ: بلا حد)',
  },
  'teach.seed': {
    en: 'Seed: draws questions and patients, the same for all who get this assignment',
    ar: 'البذرة: تسحب الأسئلة والمرضى، وهي واحدة لكل من يصله هذا التكليف',
  },
  'teach.drawAgain': { en: 'Draw again', ar: 'اسحب من جديد' },
  'teach.trust': { en: 'Signature and encryption', ar: 'التوقيع والتشفير' },
  'teach.sign': {
    en: 'Sign it, so that learners see it was not changed on its way',
    ar: 'وقّعه ليرى المتعلمون أنه لم يتغير في الطريق',
  },
  'teach.signWhat': {
    en: 'The key is made in this browser, stays in it and cannot be copied out. If you clear site data you get a new one. Tell your learners its number: {key}',
    ar: 'يُصنع المفتاح في هذا المتصفح ويبقى فيه ولا يمكن نسخه. إذا مسحت بيانات الموقع حصلت على مفتاح جديد. أخبر متعلميك برقمه: {key}',
  },
  'teach.signNone': { en: 'made when you first sign', ar: 'يُصنع عند أول توقيع' },
  'teach.encrypt': {
    en: 'Encrypt results, so that only you can read them (optional)',
    ar: 'شفّر النتائج كي لا يقرأها سواك (اختياري)',
  },
  'teach.encryptOn': {
    en: 'Results are encrypted to the key {key}. Whoever loses the key file loses the results.',
    ar: 'تُشفَّر النتائج بالمفتاح {key}. من يفقد ملف المفتاح يفقد النتائج.',
  },
  'teach.encryptWhat': {
    en: 'First make a key and save its file; then choose the saved file here. Only then does a link ask for encryption. The site keeps no copy of the key.',
    ar: 'اصنع مفتاحًا أولًا واحفظ ملفه، ثم اختر الملف المحفوظ هنا. عندئذ فقط يطلب الرابط التشفير. لا يحتفظ الموقع بنسخة من المفتاح.',
  },
  'teach.makeKey': { en: 'Make a key and save its file', ar: 'اصنع مفتاحًا واحفظ ملفه' },
  'teach.chooseKey': { en: 'Saved key file', ar: 'ملف المفتاح المحفوظ' },
  'teach.noEncrypt': { en: 'Do not encrypt', ar: 'لا تشفّر' },
  'teach.keyDamaged': {
    en: 'This is no key file, or it was cut off.',
    ar: 'هذا ليس ملف مفتاح أو أنه مبتور.',
  },
  'teach.noCrypto': {
    en: 'This address can neither sign nor encrypt. Over https it can.',
    ar: 'لا يمكن التوقيع ولا التشفير على هذا العنوان. يمكن ذلك عبر https.',
  },
  'teach.make': { en: 'Make the assignment', ar: 'أنشئ التكليف' },
  'teach.nothing': {
    en: 'Choose at least one lesson, quiz or case.',
    ar: 'اختر درسًا أو اختبارًا أو حالة على الأقل.',
  },
  'teach.dueNeeded': {
    en: 'A debrief that is shown after the due date needs a due date.',
    ar: 'المراجعة التي تُعرض بعد الموعد تحتاج إلى موعد.',
  },
  'teach.workedInTest': {
    en: 'A worked example explains everything, so it cannot be part of a test.',
    ar: 'المثال المحلول يشرح كل شيء، فلا يصلح في اختبار.',
  },
  'teach.countTooMany': {
    en: '{quiz} has only {total} questions.',
    ar: 'في {quiz} {total} سؤالًا فقط.',
  },
  'teach.notValid': {
    en: 'The assignment is not right at “{path}”. Look at that field again.',
    ar: 'التكليف غير صحيح عند «{path}». راجع ذلك الحقل.',
  },
  'teach.ready': { en: 'Hand it out', ar: 'التوزيع' },
  'teach.link': { en: 'Link', ar: 'الرابط' },
  'teach.linkLength': {
    en: '{count} of at most {most} characters. The part after # never leaves the browser that opens it.',
    ar: '{count} من {most} حرفًا على الأكثر. ما بعد # لا يغادر المتصفح الذي يفتحه.',
  },
  'teach.copy': { en: 'Copy the link', ar: 'انسخ الرابط' },
  'teach.copied': { en: 'Copied.', ar: 'نُسخ.' },
  'teach.notCopied': {
    en: 'The browser did not let it be copied. The link is selected: copy it by hand.',
    ar: 'لم يسمح المتصفح بالنسخ. الرابط محدد: انسخه يدويًا.',
  },
  'teach.qr': { en: 'QR code of the link', ar: 'رمز QR للرابط' },
  'teach.tooLong': {
    en: 'It is too long for a link ({count} characters; at most {most}), so it is a file.',
    ar: 'هو أطول من أن يكون رابطًا ({count} حرفًا، والحد {most})، لذلك هو ملف.',
  },
  'teach.ownIsFile': {
    en: 'It carries a case of your own, so it is a file.',
    ar: 'يحمل حالة من إعدادك، لذلك هو ملف.',
  },
  'teach.onDisk': {
    en: 'This page was opened from a disk, so a link would only work on this computer. Hand out the file.',
    ar: 'فُتحت هذه الصفحة من قرص، فلن يعمل الرابط إلا على هذا الحاسوب. وزّع الملف.',
  },
  'teach.saveFile': { en: 'Save as a file', ar: 'احفظ في ملف' },
  'teach.fileWhat': {
    en: 'Learners open the file on the page “Assignment” of this site.',
    ar: 'يفتح المتعلمون الملف في صفحة «تكليف» في هذا الموقع.',
  },
  'teach.preview': { en: 'As the learner sees it', ar: 'كما يراه المتعلم' },
  'teach.clear': { en: 'Clear the draft', ar: 'امسح المسودة' },
  'teach.loadFailed': {
    en: 'The course could not be loaded. Check your connection and try again.',
    ar: 'تعذّر تحميل الدورة. تحقق من اتصالك ثم أعد المحاولة.',
  },
} as const satisfies Strings;
