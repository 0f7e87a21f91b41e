import type { Strings } from '../message.ts';

/** Taking in a copy of a record: what a file would change, and why it is refused. Loaded when a file is chosen. */
export const recordImport = {
  'import.reading': { en: 'Reading {file}: {percent} %', ar: 'قراءة {file}: {percent} %' },
  'import.memory': {
    en: 'This browser keeps nothing for the site at the moment, so what you take in would be gone when you close the page. Nothing was taken in.',
    ar: 'لا يحفظ هذا المتصفح شيئًا للموقع الآن، فما تضيفه يضيع عند إغلاق الصفحة. لم يُضف شيء.',
  },
  'import.preview': { en: 'What would change', ar: 'ما الذي سيتغير' },
  'import.fresh': {
    en: { one: '{count} entry is new here:', other: '{count} entries are new here:' },
    ar: {
      zero: 'لا قيود جديدة.',
      one: 'قيد واحد جديد هنا:',
      two: 'قيدان جديدان هنا:',
      few: '{count} قيود جديدة هنا:',
      many: '{count} قيدًا جديدًا هنا:',
      other: '{count} قيد جديد هنا:',
    },
  },
  'import.kindReading': { en: 'Lessons and sections: {number}', ar: 'دروس وأقسام: {number}' },
  'import.kindAnswers': { en: 'Answers: {number}', ar: 'إجابات: {number}' },
  'import.kindQuizzes': { en: 'Quizzes begun and finished: {number}', ar: 'اختبارات بُدئت وأُنهيت: {number}' },
  'import.kindCases': { en: 'Steps in cases: {number}', ar: 'خطوات في الحالات: {number}' },
  'import.kindMargin': { en: 'Notes and bookmarks: {number}', ar: 'ملاحظات وإشارات: {number}' },
  'import.kindOther': {
    en: 'Settings, names of devices, earlier imports: {number}',
    ar: 'إعدادات وأسماء أجهزة وإضافات سابقة: {number}',
  },
  'import.nothing': { en: 'Nothing new: all of it is here.', ar: 'لا جديد: كل ما فيه موجود هنا.' },
  'import.already': {
    en: { one: '{count} entry is here already.', other: '{count} entries are here already.' },
    ar: {
      zero: 'لا قيود موجودة هنا من قبل.',
      one: 'قيد واحد موجود هنا من قبل.',
      two: 'قيدان موجودان هنا من قبل.',
      few: '{count} قيود موجودة هنا من قبل.',
      many: '{count} قيدًا موجودًا هنا من قبل.',
      other: '{count} قيد موجود هنا من قبل.',
    },
  },
  'import.leftOut': {
    en: {
      one: '{count} entry cannot be read by this version and stays in the file only.',
      other: '{count} entries cannot be read by this version and stay in the file only.',
    },
    ar: {
      zero: 'لا قيود غير مقروءة.',
      one: 'قيد واحد لا تقرؤه هذه النسخة ويبقى في الملف وحده.',
      two: 'قيدان لا تقرؤهما هذه النسخة ويبقيان في الملف وحده.',
      few: '{count} قيود لا تقرؤها هذه النسخة وتبقى في الملف وحده.',
      many: '{count} قيدًا لا تقرؤه هذه النسخة وتبقى في الملف وحده.',
      other: '{count} قيد لا تقرؤه هذه النسخة وتبقى في الملف وحده.',
    },
  },
  'import.strange': {
    en: 'Some of it is about courses that this site does not have: {courses}. It is kept, and goes into your copies, but is shown nowhere here.',
    ar: 'بعضه عن مقررات ليست في هذا الموقع: {courses}. يُحفظ ويدخل في نسخك، لكنه لا يظهر هنا.',
  },
  'import.devices': { en: 'From these devices', ar: 'من هذه الأجهزة' },
  'import.device': {
    en: { one: '{count} entry, {from} to {to}', other: '{count} entries, {from} to {to}' },
    ar: {
      zero: 'لا قيود',
      one: 'قيد واحد، من {from} إلى {to}',
      two: 'قيدان، من {from} إلى {to}',
      few: '{count} قيود، من {from} إلى {to}',
      many: '{count} قيدًا، من {from} إلى {to}',
      other: '{count} قيد، من {from} إلى {to}',
    },
  },
  'import.take': {
    en: { one: 'Take in {count} entry', other: 'Take in {count} entries' },
    ar: {
      zero: 'لا شيء للإضافة',
      one: 'أضف قيدًا واحدًا',
      two: 'أضف قيدين',
      few: 'أضف {count} قيود',
      many: 'أضف {count} قيدًا',
      other: 'أضف {count} قيد',
    },
  },
  'import.cancel': { en: 'Take in nothing', ar: 'لا تضف شيئًا' },
  'import.close': { en: 'Close', ar: 'إغلاق' },
  'import.left': { en: 'Nothing was taken in.', ar: 'لم يُضف شيء.' },
  'import.done': {
    en: { one: 'Taken in: {count} entry.', other: 'Taken in: {count} entries.' },
    ar: {
      zero: 'لم يُضف شيء.',
      one: 'أُضيف قيد واحد.',
      two: 'أُضيف قيدان.',
      few: 'أُضيفت {count} قيود.',
      many: 'أُضيف {count} قيدًا.',
      other: 'أُضيف {count} قيد.',
    },
  },
  'import.changedMeanwhile': {
    en: 'Your record changed meanwhile and now disagrees with the file. Nothing was taken in; choose the file again.',
    ar: 'تغيّر سجلك في هذه الأثناء وصار يخالف الملف. لم يُضف شيء؛ اختر الملف مرة أخرى.',
  },
  'import.full': {
    en: 'The device is full. Nothing was taken in, and your record is as it was.',
    ar: 'ذاكرة الجهاز ممتلئة. لم يُضف شيء، وسجلك كما كان.',
  },
  'import.failed': {
    en: 'The browser could not store it. Nothing was taken in, and your record is as it was.',
    ar: 'تعذّر على المتصفح حفظه. لم يُضف شيء، وسجلك كما كان.',
  },
  'import.notJson': {
    en: 'This is not a copy of a record: the file is not JSON. Nothing was changed.',
    ar: 'ليس هذا نسخة من سجل: الملف ليس بصيغة JSON. لم يتغير شيء.',
  },
  'import.truncated': {
    en: 'The file breaks off before its end: the copy is not whole. Nothing was changed; copy it again.',
    ar: 'ينقطع الملف قبل نهايته: النسخة غير كاملة. لم يتغير شيء؛ انسخه من جديد.',
  },
  'import.notARecord': {
    en: 'This file is not a copy of a record of this site. Nothing was changed.',
    ar: 'ليس هذا الملف نسخة من سجل لهذا الموقع. لم يتغير شيء.',
  },
  'import.newer': {
    en: 'A newer version of the site wrote this file. Nothing was changed; keep the file, load the newest version of the site and choose it again.',
    ar: 'كتبت هذا الملف نسخة أحدث من الموقع. لم يتغير شيء؛ احتفظ بالملف وافتح أحدث نسخة من الموقع ثم اختره مرة أخرى.',
  },
  'import.forbiddenKey': {
    en: 'The file has keys that no record has and that could do harm. Nothing was changed.',
    ar: 'في الملف مفاتيح ليست في أي سجل وقد تسبب ضررًا. لم يتغير شيء.',
  },
  'import.tooDeep': {
    en: 'The file nests more deeply than any record does. Nothing was changed.',
    ar: 'تداخل الملف أعمق من أي سجل. لم يتغير شيء.',
  },
  'import.tooLarge': {
    en: 'The file has {megabytes} MB; at most {most} MB are read. Nothing was changed.',
    ar: 'حجم الملف {megabytes} م.ب، ولا يُقرأ أكثر من {most} م.ب. لم يتغير شيء.',
  },
  'import.tooMany': {
    en: 'The file has {events} entries; at most {most} are read. Nothing was changed.',
    ar: 'في الملف {events} قيدًا، ولا يُقرأ أكثر من {most}. لم يتغير شيء.',
  },
  'import.badEntry': {
    en: 'Entry {number} of the file is damaged (at {path}), so all of it is refused. Nothing was changed.',
    ar: 'القيد {number} من الملف تالف (عند {path})، فيُرفض الملف كله. لم يتغير شيء.',
  },
  'import.contradiction': {
    en: 'The file says two different things of entry {seq} of device {device}: it is damaged. Nothing was changed.',
    ar: 'يقول الملف شيئين مختلفين عن القيد {seq} من الجهاز {device}: إنه تالف. لم يتغير شيء.',
  },
  'import.conflict': {
    en: 'The file and the record here disagree on entry {seq} of device {device}: one of them is damaged. Nothing was changed.',
    ar: 'يختلف الملف والسجل هنا في القيد {seq} من الجهاز {device}: أحدهما تالف. لم يتغير شيء.',
  },
  'import.future': {
    en: 'Entries of the file are dated after tomorrow ({events}, up to {date}): a clock was wrong, or the file was changed. Nothing was changed here.',
    ar: 'في الملف قيود بتاريخ بعد الغد ({events}، حتى {date}): كانت ساعة الجهاز خاطئة أو عُدّل الملف. لم يتغير شيء هنا.',
  },
  'import.otherCourse': {
    en: 'The file is about other courses only ({courses}), none of them on this site. Nothing was changed.',
    ar: 'الملف عن مقررات أخرى فقط ({courses}) وليس أي منها في هذا الموقع. لم يتغير شيء.',
  },
} as const satisfies Strings;
