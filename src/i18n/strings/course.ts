import type { Strings } from '../message.ts';

const lessonsAr = {
  zero: 'لا دروس',
  one: 'درس واحد',
  two: 'درسان',
  few: '{count} دروس',
  many: '{count} درسًا',
  other: '{count} درس',
};
const claimsAr = {
  zero: 'لا عبارات',
  one: 'عبارة واحدة',
  two: 'عبارتان',
  few: '{count} عبارات',
  many: '{count} عبارة',
  other: '{count} عبارة',
};

/** A course's home, the catalogue, glossary, references, source page and the page for a wrong address. */
export const course = {
  'course.catalogue': { en: 'Courses', ar: 'المساقات' },
  'course.catalogueSummary': { en: 'Every course of this site.', ar: 'كل مساقات هذا الموقع.' },
  'course.lessonCount': { en: { one: '{count} lesson', other: '{count} lessons' }, ar: lessonsAr },
  'course.modules': { en: 'Modules', ar: 'الوحدات' },
  'course.lesson': { en: 'Lesson', ar: 'درس' },
  'course.quiz': { en: 'Quiz', ar: 'اختبار' },
  'course.case': { en: 'Case', ar: 'حالة' },
  'course.questionCount': {
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
  'course.planned': { en: 'Planned, not written yet', ar: 'مخطط لها ولم تُكتب بعد' },
  'course.honesty': { en: 'What you should know first', ar: 'ما ينبغي أن تعرفه أولًا' },
  'course.claimCount': { en: { one: '{count} claim', other: '{count} claims' }, ar: claimsAr },
  'course.standingCounts': {
    en: 'Of {total} claims, {asStated} stand as the source stated them, {reworded} were reworded, {corrected} corrected, {disputed} are disputed, and {added} were added.',
    ar: 'من أصل {total} عبارة: {asStated} كما وردت في المصدر، و{reworded} أُعيدت صياغتها، و{corrected} صُححت، و{disputed} مختلف فيها، و{added} أُضيفت.',
  },
  'course.seeCorrections': { en: 'See every correction', ar: 'اطّلع على كل التصحيحات' },
  'course.plannedCount': {
    en: { one: '{count} module is planned and empty.', other: '{count} modules are planned and empty.' },
    ar: {
      zero: 'لا وحدات فارغة.',
      one: 'وحدة واحدة مخطط لها وما زالت فارغة.',
      two: 'وحدتان مخطط لهما وما زالتا فارغتين.',
      few: '{count} وحدات مخطط لها وما زالت فارغة.',
      many: '{count} وحدة مخطط لها وما زالت فارغة.',
      other: '{count} وحدة مخطط لها وما زالت فارغة.',
    },
  },
  'glossary.title': { en: 'Glossary', ar: 'المسرد' },
  'glossary.description': {
    en: 'The terms of this course, with abbreviations, other spellings and Arabic.',
    ar: 'مصطلحات هذا المساق باختصاراتها وصيغها الأخرى ومقابلها العربي.',
  },
  'glossary.letters': { en: 'Letters', ar: 'الحروف' },
  'glossary.abbreviations': { en: 'Abbreviation', ar: 'الاختصار' },
  'glossary.spellings': { en: 'Also spelled', ar: 'تُكتب أيضًا' },
  'glossary.synonyms': { en: 'Also called', ar: 'تُسمى أيضًا' },
  'glossary.arabic': { en: 'Arabic', ar: 'بالعربية' },
  'glossary.arabicNotReviewed': {
    en: 'No Arabic-speaking clinician has approved the Arabic terms.',
    ar: 'لم يُجِز المصطلحات العربية طبيب ناطق بالعربية.',
  },
  'references.title': { en: 'References', ar: 'المراجع' },
  'references.description': {
    en: 'Every paper and page behind the claims of this course.',
    ar: 'كل بحث وصفحة تستند إليهما عبارات هذا المساق.',
  },
  'references.linksExplained': {
    en: 'A link stands only where a page showed the identifier. No link does not mean that none exists.',
    ar: 'لا يوضع رابط إلا حيث ظهر المعرّف في صفحة اطُّلع عليها، وغياب الرابط لا يعني عدم وجوده.',
  },
  'references.cited': { en: 'The source’s own list', ar: 'قائمة المصدر نفسه' },
  'references.others': { en: 'Added by this course', ar: 'ما أضافه هذا المساق' },
  'references.problems': { en: 'In the source’s entry:', ar: 'في مدخل المصدر:' },
  'references.howPrinted': { en: 'How it was printed', ar: 'كيف طُبع' },
  'references.printedCorrectly': { en: 'Printed without error', ar: 'طُبع بلا خطأ' },
  'references.printedWrongly': { en: 'Printed with errors', ar: 'طُبع بأخطاء' },
  'references.printedUnverified': {
    en: 'Not verified: no page seen could tell',
    ar: 'لم يُتحقَّق منه: لا صفحة اطُّلع عليها تحسم ذلك',
  },
  'references.citedFor': { en: 'Cited for', ar: 'استُشهد به على' },
  'references.fit': { en: 'What it has to do with that', ar: 'صلته بذلك' },
  'references.supports': { en: 'Support', ar: 'الدعم' },
  'references.supportsYes': {
    en: 'Clearly supports at least one sentence that cites it',
    ar: 'يدعم بوضوح جملة واحدة على الأقل مما يستشهد به',
  },
  'references.supportsPartly': {
    en: 'Supports a sentence that cites it only partly or weakly',
    ar: 'لا يدعم جملة مما يستشهد به إلا جزئيًّا أو دعمًا ضعيفًا',
  },
  'references.supportsNo': {
    en: 'Supports none of the sentences that cite it',
    ar: 'لا يدعم أيًّا من الجمل التي تستشهد به',
  },
  'references.summary': {
    en: 'The {count} entries of the source’s own list, compared with the papers they name',
    ar: 'مداخل قائمة المصدر نفسه ({count}) مقارنةً بالأبحاث التي تسميها',
  },
  'source.title': { en: 'The source and its corrections', ar: 'المصدر وتصحيحاته' },
  'source.description': {
    en: 'What this course rests on, and each statement that was corrected, disputed or reworded.',
    ar: 'ما يستند إليه هذا المساق، وكل عبارة صُححت أو اختُلف فيها أو أُعيدت صياغتها.',
  },
  'source.publication': { en: 'The publication', ar: 'المنشور' },
  'source.counts': { en: 'What became of its statements', ar: 'ما آلت إليه عباراته' },
  'source.claims': { en: 'Claim by claim', ar: 'عبارة عبارة' },
  'source.filter': { en: 'Show', ar: 'اعرض' },
  'source.all': { en: 'All', ar: 'الكل' },
  'source.inModule': { en: 'Module', ar: 'الوحدة' },
  'source.inSection': { en: 'Section of the source', ar: 'قسم المصدر' },
  'source.noSection': { en: 'Not in the source', ar: 'ليست في المصدر' },
  'source.unchecked': { en: 'What nobody has checked', ar: 'ما لم يتحقق منه أحد' },
  'source.uncheckedExplained': {
    en: 'No page that supports these claims has been seen. Do not rely on them before you have looked for yourself.',
    ar: 'لم يُطَّلع على أي صفحة تدعم هذه العبارات. لا تعتمد عليها قبل أن تبحث بنفسك.',
  },
  'source.allChecked': {
    en: 'Something has been seen in support of every claim.',
    ar: 'اطُّلع على ما يدعم كل عبارة.',
  },
  'source.unsupported': {
    en: 'Claims that nobody has been able to check',
    ar: 'عبارات لم يتمكن أحد من التحقق منها',
  },
  'source.teaching': {
    en: 'Standard teaching, source not yet checked',
    ar: 'من التعليم المتعارف عليه، ولم يُتحقَّق من مصدره بعد',
  },
  'source.claimCount': {
    en: { one: '{count} claim', other: '{count} claims' },
    ar: {
      zero: 'لا عبارات',
      one: 'عبارة واحدة',
      two: 'عبارتان',
      few: '{count} عبارات',
      many: '{count} عبارة',
      other: '{count} عبارة',
    },
  },
  'source.review': { en: 'Review', ar: 'المراجعة الطبية' },
  'source.unreviewed': {
    en: 'No clinician has reviewed this course. Every correction here is the work of its authors, made from the pages named with each claim.',
    ar: 'لم يراجع هذا المساقَ أي طبيب. وكل تصحيح هنا من عمل مؤلفيه، استنادًا إلى الصفحات المذكورة مع كل عبارة.',
  },
  'source.changelog': { en: 'What has changed', ar: 'ما الذي تغيّر' },
  'source.none': {
    en: 'This course examines no single publication.',
    ar: 'لا يفحص هذا المساق منشورًا بعينه.',
  },
  'missing.title': { en: 'There is no page here', ar: 'لا توجد صفحة هنا' },
  'missing.description': {
    en: 'The address may be old or mistyped.',
    ar: 'قد يكون العنوان قديمًا أو مكتوبًا خطأ.',
  },
  'missing.home': { en: 'Go to the first page', ar: 'اذهب إلى الصفحة الأولى' },
} as const satisfies Strings;
