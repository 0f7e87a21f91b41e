import type { Strings } from '../message.ts';

/** "Leave this device", once a button of it was pressed; what is read before stands in `my-record-page.ts`. */
export const leaving = {
  'record.leaveNoFile': {
    en: 'The record is empty, so there is no file. Erasing cannot be undone.',
    ar: 'السجل فارغ، فلا ملف هنا. لا يمكن التراجع عن المحو.',
  },
  'record.leaveDrafts': {
    en: {
      one: '{count} note is written and not saved, so it is not in the file. Save it in its lesson first, or it is erased:',
      other:
        '{count} notes are written and not saved, so they are not in the file. Save them in their lessons first, or they are erased:',
    },
    ar: {
      zero: 'لا ملاحظات غير محفوظة.',
      one: 'ملاحظة واحدة كُتبت ولم تُحفظ، فليست في الملف. احفظها في درسها أولًا وإلا مُحيت:',
      two: 'ملاحظتان كُتبتا ولم تُحفظا، فليستا في الملف. احفظهما في درسيهما أولًا وإلا مُحيتا:',
      few: '{count} ملاحظات كُتبت ولم تُحفظ، فليست في الملف. احفظها في دروسها أولًا وإلا مُحيت:',
      many: '{count} ملاحظة كُتبت ولم تُحفظ، فليست في الملف. احفظها في دروسها أولًا وإلا مُحيت:',
      other: '{count} ملاحظة كُتبت ولم تُحفظ، فليست في الملف. احفظها في دروسها أولًا وإلا مُحيت:',
    },
  },
  'record.leaveQuestion': {
    en: 'The file {file} was handed to the browser. Look whether it arrived, and put it where you will find it. Erasing cannot be undone.',
    ar: 'سُلّم الملف \u2068{file}\u2069 إلى المتصفح. تأكد من وصوله وضعه حيث تجده. لا يمكن التراجع عن المحو.',
  },
  'record.leaveMore': {
    en: 'Something was added after the file was saved, so nothing was erased. Save it once more.',
    ar: 'أُضيف شيء بعد حفظ الملف، فلم يُمح شيء. احفظه مرة أخرى.',
  },
  'record.leaveClosed': {
    en: 'This version of the site cannot use the store on this device, so it cannot erase it, and nothing was erased. Load the page again for the newest version, or clear the data of this site in the browser’s settings.',
    ar: 'لا تستطيع هذه النسخة من الموقع استعمال المخزن على هذا الجهاز فلا تستطيع محوه، ولم يُمح شيء. أعد تحميل الصفحة للحصول على أحدث نسخة، أو امسح بيانات هذا الموقع من إعدادات المتصفح.',
  },
  'record.leaveLeft': {
    en: 'The record was erased, but the browser did not let go of all the rest. Try again, or clear the data of this site in the browser’s settings.',
    ar: 'مُحي السجل، لكن المتصفح لم يمحُ كل الباقي. حاول مرة أخرى، أو امسح بيانات هذا الموقع من إعدادات المتصفح.',
  },
  'record.leaveFailed': {
    en: 'The browser could not erase the record. It is still here.',
    ar: 'تعذّر على المتصفح محو السجل. ما زال هنا.',
  },
} as const satisfies Strings;
