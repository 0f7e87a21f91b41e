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
    en: 'On a borrowed or shared device: saves your record as a file, then erases it here.',
    ar: 'على جهاز مستعار أو مشترك: يحفظ سجلك في ملف ثم يمحوه من هنا.',
  },
  'record.leaveStart': { en: 'Save my record and erase it here', ar: 'احفظ سجلي وامحه من هنا' },
  'record.leaveErase': { en: 'I have the file: erase the record here', ar: 'الملف عندي: امحُ السجل من هنا' },
  'record.leaveKeep': { en: 'Keep the record here', ar: 'أبقِ السجل هنا' },
} as const satisfies Strings;
