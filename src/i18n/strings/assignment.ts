import type { Strings } from '../message.ts';

/** The page on which a learner does an assignment, and its preview for the instructor. */
export const assignment = {
  'assignment.title': { en: 'Assignment', ar: 'تكليف' },
  'assignment.description': {
    en: 'Open an assignment from your instructor, do it, also offline, and save the result as a file.',
    ar: 'افتح تكليفًا من مدرّسك وأنجزه، من دون اتصال أيضًا، واحفظ النتيجة في ملف.',
  },
  'assignment.needsScript': {
    en: 'An assignment is read and done in your browser and needs JavaScript.',
    ar: 'يُقرأ التكليف ويُنجز في متصفحك ويحتاج إلى JavaScript.',
  },
  'assignment.loading': { en: 'Opening the assignment…', ar: 'جارٍ فتح التكليف…' },
  'assignment.loadFailed': {
    en: 'The course could not be loaded. Check your connection and reload the page.',
    ar: 'تعذّر تحميل الدورة. تحقق من اتصالك وأعد تحميل الصفحة.',
  },
  'assignment.open': { en: 'Open an assignment', ar: 'افتح تكليفًا' },
  'assignment.openWhat': {
    en: 'Paste the link you were given, or choose the file that ends in .assignment.json. You can also drop it on this page.',
    ar: 'الصق الرابط الذي أُعطيته أو اختر الملف الذي ينتهي بـ ‎.assignment.json‎. ويمكنك أيضًا إفلاته على هذه الصفحة.',
  },
  'assignment.link': { en: 'Link', ar: 'الرابط' },
  'assignment.openLink': { en: 'Open the link', ar: 'افتح الرابط' },
  'assignment.file': { en: 'Assignment file', ar: 'ملف التكليف' },
  'assignment.known': { en: 'Opened on this device', ar: 'فُتحت على هذا الجهاز' },
  'assignment.by': { en: 'From', ar: 'من' },
  'assignment.course': { en: 'Course', ar: 'الدورة' },
  'assignment.due': { en: 'Due', ar: 'الموعد' },
  'assignment.mode': { en: 'Mode', ar: 'الطريقة' },
  'assignment.practice': {
    en: 'Practice: answers are explained at once, and the first one counts',
    ar: 'تدريب: تُشرح الإجابات فورًا وتُحسب الأولى منها',
  },
  'assignment.test': {
    en: 'Test: nothing is explained before the end',
    ar: 'اختبار: لا يُشرح شيء قبل النهاية',
  },
  'assignment.passMark': { en: 'Pass mark', ar: 'درجة النجاح' },
  'assignment.attempts': { en: 'Attempts', ar: 'المحاولات' },
  'assignment.attemptsEach': {
    en: {
      one: '{count} for each quiz and case',
      other: '{count} for each quiz and case; the best counts',
    },
    ar: {
      zero: 'بلا محاولات',
      one: 'محاولة واحدة لكل اختبار وحالة',
      two: 'محاولتان لكل اختبار وحالة، وتُحسب الأفضل',
      few: '{count} محاولات لكل اختبار وحالة، وتُحسب الأفضل',
      many: '{count} محاولة لكل اختبار وحالة، وتُحسب الأفضل',
      other: '{count} محاولة لكل اختبار وحالة، وتُحسب الأفضل',
    },
  },
  'assignment.attemptsFree': {
    en: 'As many as you like; the best counts',
    ar: 'بقدر ما تشاء، وتُحسب الأفضل',
  },
  'assignment.signature': { en: 'Signature', ar: 'التوقيع' },
  'assignment.signedUnchanged': {
    en: 'Unchanged since it was signed by the key {key}. Whose key that is, ask your instructor.',
    ar: 'لم يتغير منذ وُقّع بالمفتاح {key}. اسأل مدرّسك لمن هذا المفتاح.',
  },
  'assignment.signedChanged': {
    en: 'Changed after it was signed by the key {key}, or signed by somebody else. Ask your instructor before you do it.',
    ar: 'تغيّر بعد توقيعه بالمفتاح {key} أو وقّعه شخص آخر. اسأل مدرّسك قبل أن تنجزه.',
  },
  'assignment.signedUnchecked': {
    en: 'This address cannot check signatures. Over https it can.',
    ar: 'لا يمكن التحقق من التواقيع على هذا العنوان. يمكن ذلك عبر https.',
  },
  'assignment.notSigned': { en: 'None', ar: 'لا يوجد' },
  'assignment.otherVersion': {
    en: 'It was made with version {made} of the course; this is version {here}. You can do it, but your instructor may not be able to recompute the score.',
    ar: 'أُعدّ بالنسخة {made} من الدورة، وهذه النسخة {here}. يمكنك إنجازه، لكن قد يتعذر على مدرّسك إعادة حساب النتيجة.',
  },
  'assignment.otherCourse': {
    en: 'It is for the course “{course}”, which this site does not have.',
    ar: 'هو للدورة «{course}» التي لا توجد في هذا الموقع.',
  },
  'assignment.isLate': {
    en: 'The due date has passed. You can still do it; it is marked late.',
    ar: 'انقضى الموعد. ما زال بإمكانك إنجازه ويُعلَّم متأخرًا.',
  },
  'assignment.notKept': {
    en: 'Your browser keeps nothing for this page: do it in one go, and save the result before you close it.',
    ar: 'لا يحفظ متصفحك شيئًا لهذه الصفحة: أنجزه دفعة واحدة واحفظ النتيجة قبل إغلاقها.',
  },
  'assignment.tasks': { en: 'What is asked', ar: 'المطلوب' },
  'assignment.lesson': { en: 'Lesson', ar: 'درس' },
  'assignment.quiz': { en: 'Quiz', ar: 'اختبار' },
  'assignment.case': { en: 'Case', ar: 'حالة' },
  'assignment.own': {
    en: 'Your instructor’s own, not part of the course',
    ar: 'من إعداد مدرّسك، وليس من الدورة',
  },
  'assignment.questions': {
    en: { one: '{count} question', other: '{count} questions' },
    ar: {
      zero: 'لا أسئلة',
      one: 'سؤال واحد',
      two: 'سؤالان',
      few: '{count} أسئلة',
      many: '{count} سؤالًا',
      other: '{count} سؤال',
    },
  },
  'assignment.drawn': { en: 'a patient drawn for this assignment', ar: 'مريض سُحب لهذا التكليف' },
  'assignment.worked': { en: 'worked example, no points', ar: 'مثال محلول بلا نقاط' },
  'assignment.prompted': { en: 'with prompts', ar: 'مع تلميحات' },
  'assignment.unaided': { en: 'without help', ar: 'من دون مساعدة' },
  'assignment.new': { en: 'Not begun', ar: 'لم يبدأ' },
  'assignment.started': { en: 'Begun', ar: 'بدأ' },
  'assignment.done': { en: 'Done', ar: 'أُنجز' },
  'assignment.doneWith': { en: 'Done: {percent} %', ar: 'أُنجز: {percent} %' },
  'assignment.late': { en: 'late', ar: 'متأخر' },
  'assignment.missing': {
    en: 'This copy of the course does not have it.',
    ar: 'لا تحتوي هذه النسخة من الدورة عليه.',
  },
  'assignment.ownUnreadable': {
    en: 'Your instructor’s file cannot be played here: {problem}',
    ar: 'لا يمكن تشغيل ملف مدرّسك هنا: {problem}',
  },
  'assignment.problemVersion': {
    en: 'An attempt was made with another version of the course and cannot be scored here.',
    ar: 'أُجريت محاولة بنسخة أخرى من الدورة ولا يمكن حسابها هنا.',
  },
  'assignment.problemAssigned': {
    en: 'An attempt was not made as the assignment says and does not count.',
    ar: 'لم تُجرَ محاولة كما يطلب التكليف، فلا تُحسب.',
  },
  'assignment.problemMany': {
    en: 'More attempts were begun than allowed; the later ones do not count.',
    ar: 'بُدئت محاولات أكثر من المسموح، فلا تُحسب المتأخرة منها.',
  },
  'assignment.problemImpossible': {
    en: 'An attempt holds acts that the case does not allow; it does not count.',
    ar: 'في محاولةٍ أفعالٌ لا تسمح بها الحالة، فلا تُحسب.',
  },
  'assignment.read': { en: 'Read {title}', ar: 'اقرأ {title}' },
  'assignment.begin': { en: 'Begin {title}', ar: 'ابدأ {title}' },
  'assignment.goOn': { en: 'Go on with {title}', ar: 'تابع {title}' },
  'assignment.look': { en: 'Open {title} again', ar: 'افتح {title} من جديد' },
  'assignment.back': { en: 'Back to the assignment', ar: 'العودة إلى التكليف' },
  'assignment.objectives': { en: 'What this case is about', ar: 'موضوع هذه الحالة' },
  'assignment.quizIntro': {
    en: {
      one: '{count} question. It is kept as you go, and you can go on after a break.',
      other: '{count} questions. They are kept as you go, and you can go on after a break.',
    },
    ar: {
      zero: 'لا أسئلة.',
      one: 'سؤال واحد. يُحفظ ما تفعله أولًا بأول ويمكنك المتابعة بعد استراحة.',
      two: 'سؤالان. يُحفظ ما تفعله أولًا بأول ويمكنك المتابعة بعد استراحة.',
      few: '{count} أسئلة. يُحفظ ما تفعله أولًا بأول ويمكنك المتابعة بعد استراحة.',
      many: '{count} سؤالًا. يُحفظ ما تفعله أولًا بأول ويمكنك المتابعة بعد استراحة.',
      other: '{count} سؤال. يُحفظ ما تفعله أولًا بأول ويمكنك المتابعة بعد استراحة.',
    },
  },
  'assignment.begins': { en: 'Begin', ar: 'ابدأ' },
  'assignment.again': { en: 'Another attempt', ar: 'محاولة أخرى' },
  'assignment.noAttempt': {
    en: 'You have used all attempts that the assignment allows.',
    ar: 'استنفدت كل المحاولات التي يسمح بها التكليف.',
  },
  'assignment.score': { en: 'Your score', ar: 'نتيجتك' },
  'assignment.percent': {
    en: '{percent} % so far; the pass mark is {mark} %.',
    ar: '{percent} % حتى الآن، ودرجة النجاح {mark} %.',
  },
  'assignment.passed': {
    en: '{percent} %: passed, the pass mark is {mark} %.',
    ar: '{percent} %: نجحت، ودرجة النجاح {mark} %.',
  },
  'assignment.notPassed': {
    en: '{percent} %: not passed, the pass mark is {mark} %.',
    ar: '{percent} %: لم تنجح، ودرجة النجاح {mark} %.',
  },
  'assignment.noPoints': { en: 'Nothing in it is scored.', ar: 'لا نقاط فيه.' },
  'assignment.tasksDone': { en: '{done} of {count} tasks done.', ar: 'أُنجز {done} من {count} من المهام.' },
  'assignment.rule': {
    en: 'Each quiz and each case weighs the same, the best attempt counts, and what is not finished gives nothing. How sure you say you are never counts.',
    ar: 'لكل اختبار وحالة الوزن نفسه، وتُحسب أفضل محاولة، وما لم يكتمل لا يعطي شيئًا. ولا يدخل مدى تأكدك في الحساب أبدًا.',
  },
  'assignment.handIn': { en: 'Hand in', ar: 'التسليم' },
  'assignment.handInWhat': {
    en: 'The result is a file. You save it and send it to your instructor yourself; this page sends nothing.',
    ar: 'النتيجة ملف تحفظه وترسله إلى مدرّسك بنفسك. لا ترسل هذه الصفحة شيئًا.',
  },
  'assignment.learner': { en: 'Your name or code', ar: 'اسمك أو رمزك' },
  'assignment.learnerHint': {
    en: 'As your instructor asked for it. It is written into the file.',
    ar: 'كما طلبه مدرّسك. يُكتب في الملف.',
  },
  'assignment.nameMissing': {
    en: 'Write your name or code first.',
    ar: 'اكتب اسمك أو رمزك أولًا.',
  },
  'assignment.show': { en: 'Show what the file will hold', ar: 'اعرض ما سيحتويه الملف' },
  'assignment.holds': { en: 'What the file holds', ar: 'ما يحتويه الملف' },
  'assignment.holdsName': { en: 'Name or code', ar: 'الاسم أو الرمز' },
  'assignment.holdsScore': { en: 'Score as shown here', ar: 'النتيجة كما تظهر هنا' },
  'assignment.holdsVersions': {
    en: 'Versions of site and course',
    ar: 'نسختا الموقع والدورة',
  },
  'assignment.holdsAttempt': { en: 'Number of this work', ar: 'رقم هذا العمل' },
  'assignment.holdsTime': { en: 'Written', ar: 'كُتب في' },
  'assignment.holdsAll': {
    en: 'The assignment itself, the versions of what it asks, and everything below.',
    ar: 'التكليف نفسه ونسخ ما يطلبه وكل ما يلي.',
  },
  'assignment.holdsDevice': {
    en: 'Each entry also carries the random number of the device it was made on.',
    ar: 'يحمل كل قيد أيضًا الرقم العشوائي للجهاز الذي كُتب عليه.',
  },
  'assignment.events': { en: 'What you did, entry by entry', ar: 'ما فعلته، قيدًا قيدًا' },
  'assignment.when': { en: 'When', ar: 'متى' },
  'assignment.what': { en: 'What', ar: 'ماذا' },
  'assignment.raw': { en: 'The file as it is written (JSON)', ar: 'الملف كما يُكتب (JSON)' },
  'assignment.sealed': {
    en: 'The saved file is encrypted: only whoever has the key {key} can read it. You cannot open it again; this is what is inside.',
    ar: 'الملف المحفوظ مشفّر: لا يقرؤه إلا من لديه المفتاح {key}. لن تستطيع فتحه ثانية، وهذا ما بداخله.',
  },
  'assignment.cannotSeal': {
    en: 'Your instructor wants the result encrypted, which this address cannot do. Open the assignment over https.',
    ar: 'يريد مدرّسك النتيجة مشفّرة، وهذا العنوان لا يستطيع ذلك. افتح التكليف عبر https.',
  },
  'assignment.badKey': {
    en: 'The instructor’s key in this assignment is no key, so the result cannot be encrypted. Ask for a new link.',
    ar: 'مفتاح المدرّس في هذا التكليف غير صالح، فلا يمكن تشفير النتيجة. اطلب رابطًا جديدًا.',
  },
  'assignment.save': { en: 'Save the result', ar: 'احفظ النتيجة' },
  'assignment.share': { en: 'Share the result', ar: 'شارك النتيجة' },
  'assignment.saved': {
    en: 'Saved as {name}. Send this file to your instructor.',
    ar: 'حُفظ باسم {name}. أرسل هذا الملف إلى مدرّسك.',
  },
  'assignment.didOpen': { en: 'Opened {lesson}', ar: 'فتحت {lesson}' },
  'assignment.didRead': { en: 'Read a section of {lesson}', ar: 'قرأت قسمًا من {lesson}' },
  'assignment.didBegin': { en: 'Began {title}', ar: 'بدأت {title}' },
  'assignment.didTurn': { en: 'Went to: {item}', ar: 'انتقلت إلى: {item}' },
  'assignment.didAnswer': { en: 'Answered: {item}', ar: 'أجبت: {item}' },
  'assignment.didAct': {
    en: 'In the case, minute {minute}: {act}',
    ar: 'في الحالة، الدقيقة {minute}: {act}',
  },
  'assignment.didFinish': { en: 'Finished {title}', ar: 'أنهيت {title}' },
  'assignment.linkNone': {
    en: 'There is no assignment in this link. Copy the whole link, to its last character.',
    ar: 'لا تكليف في هذا الرابط. انسخ الرابط كاملًا حتى آخر حرف.',
  },
  'assignment.linkTooLong': {
    en: 'This is longer than any assignment link, so it was not opened.',
    ar: 'هذا أطول من أي رابط تكليف، فلم يُفتح.',
  },
  'assignment.linkDamaged': {
    en: 'The link was cut off or changed on its way. Copy it again, or ask for it again.',
    ar: 'انقطع الرابط أو تغيّر في الطريق. انسخه ثانية أو اطلبه من جديد.',
  },
  'assignment.fileDamaged': {
    en: 'The file was changed since it was saved. Ask for it again.',
    ar: 'تغيّر الملف منذ حُفظ. اطلبه من جديد.',
  },
  'assignment.newer': {
    en: 'It was made with a newer version of this site. Reload the page, or use the site the link came from.',
    ar: 'أُعدّ بنسخة أحدث من هذا الموقع. أعد تحميل الصفحة أو استخدم الموقع الذي جاء منه الرابط.',
  },
  'assignment.notPacked': {
    en: 'What is in the link cannot be unpacked, so it was not opened.',
    ar: 'لا يمكن فك ضغط ما في الرابط، فلم يُفتح.',
  },
  'assignment.tooLarge': {
    en: 'It is larger than any assignment, so it was not opened.',
    ar: 'هو أكبر من أي تكليف، فلم يُفتح.',
  },
  'assignment.notJson': {
    en: 'The file is cut off, or it is no assignment.',
    ar: 'الملف مبتور أو ليس تكليفًا.',
  },
  'assignment.otherKind': {
    en: 'This is not an assignment, but something else.',
    ar: 'هذا ليس تكليفًا بل شيء آخر.',
  },
  'assignment.invalid': {
    en: 'The assignment is not as it should be at “{path}”, so it was not opened.',
    ar: 'التكليف ليس كما ينبغي عند «{path}»، فلم يُفتح.',
  },
  'assignment.unknown': {
    en: 'This device does not know that assignment. Open its link or file.',
    ar: 'لا يعرف هذا الجهاز ذلك التكليف. افتح رابطه أو ملفه.',
  },
} as const satisfies Strings;
