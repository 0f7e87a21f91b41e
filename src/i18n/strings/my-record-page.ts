import type { Strings } from '../message.ts';

/** Words in the markup of My learning: no page loads them as script. */
export const myRecordPage = {
  'record.title': { en: 'My learning', ar: 'تعلّمي' },
  'record.description': {
    en: 'What you have read, answered and played on this device.',
    ar: 'ما قرأته وأجبت عنه ولعبته على هذا الجهاز.',
  },
  'record.needsScript': {
    en: 'Your record is kept by your browser and needs JavaScript. Lessons, glossary and references can be read without it.',
    ar: 'يحفظ متصفحك سجلك ويحتاج ذلك إلى JavaScript. أما الدروس والمسرد والمراجع فتُقرأ من دونها.',
  },
  'record.nameDevice': { en: 'Name this device', ar: 'سمِّ هذا الجهاز' },
  'record.deviceLabel': { en: 'Name of this device', ar: 'اسم هذا الجهاز' },
  'record.saveName': { en: 'Save the name', ar: 'احفظ الاسم' },
  'record.askPersist': { en: 'Ask the browser to keep it', ar: 'اطلب من المتصفح إبقاءه' },
  'record.wrong': { en: 'What I got wrong', ar: 'ما أخطأت فيه' },
  'record.revised': { en: 'Revised since you answered', ar: 'ما عُدّل بعد إجابتك' },
  'record.mastery': { en: 'Objectives', ar: 'الأهداف' },
  'record.notes': { en: 'Notes and bookmarks', ar: 'الملاحظات والإشارات' },
  'record.progress': { en: 'Progress', ar: 'التقدم' },
  'record.planned': { en: 'Planned, nothing to read yet', ar: 'مخطط له، لا شيء للقراءة بعد' },
  'record.quiz': { en: 'Quiz', ar: 'اختبار' },
  'record.case': { en: 'Case', ar: 'حالة' },
  'record.copy': { en: 'A copy of your record', ar: 'نسخة من سجلك' },
  'record.save': { en: 'Save a copy', ar: 'احفظ نسخة' },
  'record.print': { en: 'Print a learning record', ar: 'اطبع سجل تعلّم' },
  'record.printTitle': { en: 'Learning record', ar: 'سجل تعلّم' },
  'record.import': { en: 'Take in a copy', ar: 'أضف نسخة' },
  'record.importWhat': {
    en: 'Copies saved on other devices can be taken in here: entries that are new are added, nothing is replaced. You see what would change before anything does.',
    ar: 'يمكن أن تُضاف هنا نسخ حُفظت على أجهزة أخرى: تُضاف القيود الجديدة ولا يُستبدل شيء. ترى ما سيتغير قبل أن يتغير.',
  },
  'record.importFiles': { en: 'Files of your record', ar: 'ملفات سجلك' },
  'record.leave': { en: 'Leave this device', ar: 'غادر هذا الجهاز' },
  'record.leaveWhat': {
    en: 'On a borrowed or shared device: saves your record as a file, then erases here what this site keeps of you.',
    ar: 'على جهاز مستعار أو مشترك: يحفظ سجلك في ملف ثم يمحو من هنا ما يحفظه الموقع عنك.',
  },
  'record.leaveStart': { en: 'Save my record and erase it here', ar: 'احفظ سجلي وامحه من هنا' },
  'record.leaveStartEmpty': { en: 'Erase what is listed', ar: 'امحُ ما ذُكر' },
  'record.leaveErase': { en: 'I have the file: erase what is listed', ar: 'الملف عندي: امحُ ما ذُكر' },
  'record.leaveEraseEmpty': { en: 'Yes, erase what is listed', ar: 'نعم، امحُ ما ذُكر' },
  'record.leaveErased': { en: 'What is erased', ar: 'ما يُمحى' },
  'record.leaveRecord': {
    en: 'Your record, which is in the file: what you read, answered and played, notes and bookmarks, the name of the device',
    ar: 'سجلك، وهو في الملف: ما قرأته وأجبت عنه ولعبته، والملاحظات والإشارات، واسم الجهاز',
  },
  'record.leaveNoteDrafts': {
    en: 'Text of notes that you have not saved. It is not in the file',
    ar: 'نصوص ملاحظات لم تحفظها. ليست في الملف',
  },
  'record.leaveRecentSearches': { en: 'Recent searches', ar: 'عمليات البحث الأخيرة' },
  'record.leaveAssignments': {
    en: 'Assignments that were opened here. You open them again by their link or file; what you did for them is in your record',
    ar: 'التكليفات التي فُتحت هنا. تفتحها من جديد برابطها أو ملفها؛ وما أنجزته لها في سجلك',
  },
  'record.leaveSettings': { en: 'Display: theme and units', ar: 'العرض: المظهر والوحدات' },
  'record.leaveKept': { en: 'What stays', ar: 'ما يبقى' },
  'record.leaveTeaching': {
    en: 'What an instructor made here: cases and quizzes of their own, an assignment being put together, the key that signs',
    ar: 'ما أعدّه مدرّس هنا: حالاته واختباراته الخاصة، وتكليف قيد الإعداد، ومفتاح التوقيع',
  },
  'record.leaveCourseFiles': {
    en: 'Courses kept for reading without a network. They are the same for everybody; “On this device” below removes them',
    ar: 'المقررات المحفوظة للقراءة من دون شبكة. هي نفسها للجميع، وتُزال من «على هذا الجهاز» في الأسفل',
  },
  'record.leaveBeyondReach': {
    en: 'What this site cannot reach: the file you save, other downloads, the browser’s history, and pages still open in other tabs. Take the file with you and close the tabs',
    ar: 'ما لا يصل إليه الموقع: الملف الذي تحفظه والتنزيلات الأخرى وسجل التصفح والصفحات المفتوحة في علامات تبويب أخرى. خذ الملف معك وأغلق تلك الصفحات',
  },
  'record.leaveSetAside': {
    en: 'What stands in the place of the record and is none. Save it above, or clear the data of this site in the browser’s settings',
    ar: 'ما يشغل مكان السجل وليس سجلًا. احفظه من الأعلى، أو امسح بيانات هذا الموقع من إعدادات المتصفح',
  },
  'record.leaveKeep': { en: 'Keep the record here', ar: 'أبقِ السجل هنا' },
} as const satisfies Strings;
